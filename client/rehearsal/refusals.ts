import { refused, type Refused } from './refused.ts';
import type { Seat, SeatRole, Temper } from './meeting.ts';

/** Who may use a call or event: the least role, whether guests of the app may, and whether outside a meeting. */
type Rule = { from: 'participant' | 'co-host'; guests: boolean; mainWindow: boolean };

const anybody: Rule = { from: 'participant', guests: true, mainWindow: true };
const inMeeting: Rule = { ...anybody, mainWindow: false };
const hosts: Rule = { from: 'co-host', guests: true, mainWindow: false };
const signedInHosts: Rule = { ...hosts, guests: false };
const signedIn: Rule = { ...inMeeting, guests: false };

/** From the declarations of Zoom's SDK. A name that is missing here is one that the simulated Zoom does not play. */
const RULES: Readonly<Record<string, Rule>> = {
  getAppContext: anybody,
  getRunningContext: anybody,
  getUserContext: anybody,
  openUrl: anybody,
  promptAuthorize: anybody,
  getMeetingUUID: inMeeting,
  getBreakoutRoomList: inMeeting,
  onBreakoutRoomChange: inMeeting,
  onMeetingConfigChanged: inMeeting,
  onRunningContextChange: signedIn,
  onMyUserContextChange: hosts,
  changeBreakoutRoom: inMeeting,
  assignParticipantToBreakoutRoom: signedInHosts,
  closeBreakoutRooms: signedInHosts,
  configureBreakoutRooms: signedInHosts,
  createBreakoutRooms: signedInHosts,
  getMeetingContext: signedInHosts,
  getMeetingParticipants: signedInHosts,
  openBreakoutRooms: signedInHosts,
  sendAppInvitationToAllParticipants: signedIn,
  showAppInvitationDialog: signedIn,
};

/** What Zoom on an iPhone does not have. */
const NOT_ON_PHONES: ReadonlySet<string> = new Set([
  'assignParticipantToBreakoutRoom',
  'changeBreakoutRoom',
  'configureBreakoutRooms',
  'createBreakoutRooms',
  'onRunningContextChange',
  'openBreakoutRooms',
]);

const RANK: Record<SeatRole, number> = { participant: 0, 'co-host': 1, host: 2 };

const NOT_LISTED = refused('80004', 'No Permission for this API. [code:80004, reason:app_not_support]');
const NOT_YOU = refused('80012', 'No Permission for this API. [code:80012, reason:require_meeting_role]');

export type Asking = {
  seat: Pick<Seat, 'role' | 'guest' | 'device'>;
  window: 'panel' | 'main';
  temper: Temper;
  listed: ReadonlySet<string>;
};

/** What Zoom holds against this name from this seat; `null` when it may be used. `listed` is what the manifest names. */
export function refusalOf(name: string, { seat, window, temper, listed }: Asking): Refused | null {
  const rule = ruleFor(name, temper);
  if (!listed.has(name) || !rule || (seat.device === 'phone' && NOT_ON_PHONES.has(name))) return NOT_LISTED;
  const fits = RANK[seat.role] >= RANK[rule.from] && (rule.guests || !seat.guest) && (rule.mainWindow || window === 'panel');
  return fits ? null : NOT_YOU;
}

/** The declarations give this event to hosts on one line and to everybody on another. */
function ruleFor(name: string, temper: Temper): Rule | undefined {
  return name === 'onMyUserContextChange' && temper === 'lenient' ? inMeeting : RULES[name];
}
