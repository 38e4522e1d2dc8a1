/**
 * The only file that imports Zoom's SDK. Its default export is a Proxy that answers to every name, `then` included, so it
 * must never be awaited, returned or handed on: this plain object of functions is what the rest of the app knows.
 */
import zoomSdk from '@zoom/appssdk';
import type { ZoomName } from '../../server/zoom/capabilities/wire.ts';

/** Milliseconds. Some calls wait for a person (sign in, choose whom to invite); the SDK's own 10 s would cut them off. */
const PATIENCE = 120_000;

export const sdk = {
  config: async (names: readonly ZoomName[]) => {
    const { runningContext, product, unsupportedApis } = await zoomSdk.config({
      capabilities: [...names],
      version: '0.16',
      timeout: PATIENCE,
    });
    return { runningContext, unsupportedApis, ...(product ? { product } : {}) };
  },
  getAppContext: () => zoomSdk.getAppContext(),
  getUserContext: () => zoomSdk.getUserContext(),
  getMeetingUUID: () => zoomSdk.getMeetingUUID(),
  getMeetingContext: () => zoomSdk.getMeetingContext(),
  getMeetingParticipants: () => zoomSdk.getMeetingParticipants(),
  getBreakoutRoomList: () => zoomSdk.getBreakoutRoomList(),
  createBreakoutRooms: (how: Parameters<typeof zoomSdk.createBreakoutRooms>[0]) => zoomSdk.createBreakoutRooms(how),
  configureBreakoutRooms: (how: Parameters<typeof zoomSdk.configureBreakoutRooms>[0]) => zoomSdk.configureBreakoutRooms(how),
  assignParticipantToBreakoutRoom: (who: Parameters<typeof zoomSdk.assignParticipantToBreakoutRoom>[0]) =>
    zoomSdk.assignParticipantToBreakoutRoom(who),
  openBreakoutRooms: () => zoomSdk.openBreakoutRooms(),
  closeBreakoutRooms: () => zoomSdk.closeBreakoutRooms(),
  changeBreakoutRoom: (how: Parameters<typeof zoomSdk.changeBreakoutRoom>[0]) => zoomSdk.changeBreakoutRoom(how),
  sendAppInvitationToAllParticipants: () => zoomSdk.sendAppInvitationToAllParticipants(),
  showAppInvitationDialog: () => zoomSdk.showAppInvitationDialog(),
  promptAuthorize: () => zoomSdk.promptAuthorize(),
  openUrl: (url: string) => zoomSdk.openUrl({ url }),
  onMyUserContextChange: (heard: (event: { role: string }) => void) => zoomSdk.onMyUserContextChange(heard),
  onBreakoutRoomChange: (heard: () => void) => zoomSdk.onBreakoutRoomChange(heard),
  onMeetingConfigChanged: (heard: () => void) => zoomSdk.onMeetingConfigChanged(heard),
  onRunningContextChange: (heard: () => void) => zoomSdk.onRunningContextChange(heard),
};

export type Sdk = typeof sdk;
