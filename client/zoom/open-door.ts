import type { ZoomDoor } from './door-shape.ts';
import { listen } from './listen.ts';
import { READ, whereIsThis, whoIsThis } from './questions.ts';
import { roomsDoor } from './rooms-door.ts';
import type { Sdk } from './sdk.ts';
import { negotiate, type Session } from './session.ts';

/** Milliseconds, below the SDK's own limit, so that we know silence for silence. */
const HUMAN = 110_000;

/** `null` when nobody answers within `decideMs`. Call it once: each call adds its own handlers. */
export async function openDoor(sdk: Sdk, decideMs: number): Promise<ZoomDoor | null> {
  const session = await negotiate(sdk.config, decideMs);
  if (!session) return null;
  const news = listen(sdk, session);
  return {
    context: contextOf(session.runningContext),
    appContext: async () => (await session.ask('getAppContext', sdk.getAppContext, READ))?.context ?? null,
    user: () => whoIsThis(sdk, session),
    meetingTitle: async () => (await session.ask('getMeetingContext', sdk.getMeetingContext, READ))?.meetingTopic || null,
    breakoutRoomIds: () => breakoutRoomIds(sdk, session),
    rooms: roomsDoor(sdk, session),
    inviteEveryone: () => inviteEveryone(sdk, session),
    openInBrowser: (url) => void session.attempt('openUrl', () => sdk.openUrl(url), READ),
    promptSignIn: async () => {
      await session.attempt('promptAuthorize', sdk.promptAuthorize, HUMAN);
      await session.renew();
      news.role.tell();
    },
    becomeFacilitator: () => session.renew('facilitator'),
    onRoleChange: news.role.add,
    onRoomChange: news.room.add,
    onRoomListChange: news.roomList.add,
  };
}

function contextOf(runningContext: string): ZoomDoor['context'] {
  if (runningContext === 'inMainClient') return 'main-window';
  return ['inMeeting', 'inWebinar', 'inImmersive', 'inCollaborate'].includes(runningContext) ? 'meeting' : 'elsewhere';
}

/** A room has one id in Zoom's list and may have another as a meeting; the second is seen only from inside. */
async function breakoutRoomIds(sdk: Sdk, session: Session): Promise<string[]> {
  const list = await session.ask('getBreakoutRoomList', sdk.getBreakoutRoomList, READ);
  const here = await whereIsThis(sdk, session);
  const inside = here?.parentUUID ? [here.meetingUUID] : [];
  return [...new Set([...(list?.rooms ?? []).map((room) => room.breakoutRoomId), ...inside])];
}

async function inviteEveryone(sdk: Sdk, session: Session): ReturnType<ZoomDoor['inviteEveryone']> {
  const all = await session.attempt('sendAppInvitationToAllParticipants', sdk.sendAppInvitationToAllParticipants, HUMAN);
  if (all.heard === 'answer') return 'sent';
  if (all.heard === 'nothing') return 'asked';
  const chosen = await session.attempt('showAppInvitationDialog', sdk.showAppInvitationDialog, HUMAN);
  return chosen.heard === 'no' ? 'refused' : 'asked';
}
