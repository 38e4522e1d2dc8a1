import type { Change } from './change.ts';
import { roomAsTold, type Meeting, type Seat, type SeatRole } from './meeting.ts';
import { isRefused, refused, type Refused } from './refused.ts';
import { closeRooms, configureRooms, createRooms, openRooms, type Room } from './rooms.ts';

/** What Zoom says, and what happens in the meeting because of it. */
export type Answer = Refused | { result: unknown; change?: Change };

export type Asked = { meeting: Meeting; seat: Seat; window: 'panel' | 'main'; now: number };

/** The SDK wraps a bare text into `{ message }` where its caller expects that. */
const DONE = 'success';

/** The same role has another spelling in the SDK than under Zoom's seal. */
export const SPELLING: Record<SeatRole, string> = { host: 'host', 'co-host': 'coHost', participant: 'attendee' };
export const statusOf = ({ guest }: Pick<Seat, 'guest'>) => (guest ? 'unauthenticated' : 'authorized');

/** Answers one permitted call. `data` is whatever the page sent. */
export function answerTo(apiName: string, data: unknown, asked: Asked): Answer {
  const { meeting, seat, window, now } = asked;
  switch (apiName) {
    case 'getRunningContext':
      return { result: runningContext(window) };
    case 'getUserContext':
      return { result: userContext(asked) };
    case 'getMeetingUUID':
      return { result: meetingUuid(asked) };
    case 'getMeetingContext':
      return { result: { meetingTopic: meeting.topic, meetingID: '83412345678' } };
    case 'getBreakoutRoomList':
      return roomList(asked);
    case 'createBreakoutRooms':
      return create(data, asked);
    case 'configureBreakoutRooms':
      return done(configureRooms(meeting.rooms));
    case 'openBreakoutRooms':
      return done(openRooms(meeting.rooms, { now }), { type: 'open-rooms' });
    case 'closeBreakoutRooms':
      return done(closeRooms(meeting.rooms, { now }), { type: 'close-rooms' });
    case 'sendAppInvitationToAllParticipants':
      return { result: { invitationUUID: `invitation-${meeting.eventsEver}` }, change: { type: 'invite', by: seat.id } };
    case 'showAppInvitationDialog':
      return { result: DONE, change: { type: 'invite', by: seat.id } };
    case 'promptAuthorize':
      return { result: DONE, change: { type: 'sign-in', seat: seat.id } };
    case 'openUrl':
      return { result: DONE, change: { type: 'event', event: { type: 'opens-link', who: seat.name, url: urlIn(data) } } };
    default:
      return refused('80004', `${apiName} is not played here.`);
  }
}

export const runningContext = (window: Asked['window']) => (window === 'main' ? 'inMainClient' : 'inMeeting');

function userContext({ seat }: Asked) {
  const { name, participantUuid, role } = seat;
  return {
    screenName: name,
    participantUUID: participantUuid,
    participantId: participantUuid.slice(0, 8),
    role: SPELLING[role],
    status: statusOf(seat),
  };
}

function meetingUuid({ meeting, seat, now }: Asked) {
  const room = roomAsTold(meeting, seat, now);
  return room ? { meetingUUID: room.meetingUuid, parentUUID: meeting.uuid } : { meetingUUID: meeting.uuid };
}

/** Only the host learns who is in a room; participants see nothing before the rooms are open. */
function roomList({ meeting, seat }: Asked): Answer {
  const { list, state } = meeting.rooms;
  if (seat.role === 'participant' && state === 'closed') return refused('10092', 'Breakout Rooms are not open.');
  const person = ({ participantUuid, name }: Seat) => ({
    participantUUID: participantUuid,
    displayName: name,
    participantStatus: 'joined',
  });
  const inside = ({ listId }: Room) => meeting.seats.filter(({ room }) => room === listId).map(person);
  const names = list.map((room) => ({
    breakoutRoomId: room.listId,
    name: room.name,
    ...(seat.role === 'host' ? { participants: inside(room) } : {}),
  }));
  return { result: { rooms: names, state } };
}

function create(data: unknown, { meeting, now }: Asked): Answer {
  const names = namesIn(data);
  // Tried out first: the change itself makes rooms with ids of its own.
  const trial = createRooms(meeting.rooms, names, { now, newId: () => '' });
  return done(trial, { type: 'create-rooms', names });
}

const done = (outcome: object, change?: Change): Answer => (isRefused(outcome) ? outcome : { result: DONE, ...(change ? { change } : {}) });

function namesIn(data: unknown): string[] {
  const names = typeof data === 'object' && data !== null && 'names' in data ? data.names : [];
  return Array.isArray(names) ? names.map(String) : [];
}

function urlIn(data: unknown): string {
  return typeof data === 'object' && data !== null && 'url' in data ? String(data.url) : '';
}
