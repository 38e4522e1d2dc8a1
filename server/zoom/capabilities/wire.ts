/**
 * THE list of all Zoom calls and events that this app uses. The manifest, what the panel asks for in `config()` and the
 * simulated meeting are all held to it: a name that is missing here is refused in a real meeting with code 80004, and a
 * name that is listed but not used costs trust when the app is reviewed.
 *
 * It comes in parts because a client may refuse a whole `config()` for one name that the person is not allowed to use.
 * Each part says who may use it; the panel asks for what fits and falls back to less.
 */
export const ZOOM_NAMES = {
  /** Everybody, guests too, in a meeting and in Zoom's main window. */
  everybody: ['getAppContext', 'getUserContext', 'openUrl', 'promptAuthorize'],
  /** Everybody in a meeting. */
  meetingsOnly: ['getMeetingUUID', 'onBreakoutRoomChange'],
  /** Everybody in a meeting, but not on an iPhone or iPad. */
  moving: ['changeBreakoutRoom'],
  /** Host and co-host. Sources differ about whether participants get this one, so it is asked for apart. */
  roleWatch: ['onMyUserContextChange'],
  /** Host and co-host, also when they are guests of the app. */
  facilitators: ['getBreakoutRoomList', 'onMeetingConfigChanged'],
  /** Host and co-host who have added the app. */
  signedInFacilitators: [
    'getMeetingContext',
    'sendAppInvitationToAllParticipants',
    'showAppInvitationDialog',
    'getMeetingParticipants',
    'closeBreakoutRooms',
  ],
  /** Host and co-host who have added the app, and only in Zoom for computers. */
  computers: [
    'onRunningContextChange',
    'createBreakoutRooms',
    'configureBreakoutRooms',
    'openBreakoutRooms',
    'assignParticipantToBreakoutRoom',
  ],
} as const;

export type ZoomName = (typeof ZOOM_NAMES)[keyof typeof ZOOM_NAMES][number];

/** All of them, in the order above. */
export const ALL_ZOOM_NAMES: readonly ZoomName[] = Object.values(ZOOM_NAMES).flat();
