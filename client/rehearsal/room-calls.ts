import { attendees, type Attendee } from './attendees.ts';
import type { Answer, Asked } from './asked.ts';
import { roomAsTold, type Meeting } from './meeting.ts';
import { isRefused, refused } from './refused.ts';
import { closeRooms, configureRooms, createRooms, draftRooms, openRooms, type Room, type Settings } from './rooms.ts';
import { DONE, SPELLING } from './spelling.ts';

/** The calls about breakout rooms. What they do to the meeting is tried out first, so that the answer says what will be. */
export const ROOM_CALLS: Readonly<Record<string, (data: Readonly<Record<string, unknown>>, asked: Asked) => Answer>> = {
  getMeetingParticipants: (_data, asked) => ({ result: { participants: sameRoom(asked).map(participant) } }),
  getBreakoutRoomList: (_data, { meeting, seat }) =>
    seat.role === 'participant' && meeting.rooms.state === 'closed'
      ? refused('10092', 'Breakout Rooms are not open.')
      : { result: roomList(meeting, meeting.rooms.list, seat) },
  createBreakoutRooms: create,
  configureBreakoutRooms: configure,
  assignParticipantToBreakoutRoom: assign,
  changeBreakoutRoom: change,
  openBreakoutRooms(_data, { meeting, now }) {
    const opened = openRooms(meeting.rooms, now);
    return isRefused(opened) ? opened : { result: DONE, change: { type: 'open-rooms' } };
  },
  closeBreakoutRooms(_data, { meeting, now }) {
    const closed = closeRooms(meeting.rooms, now);
    return isRefused(closed) ? closed : { result: DONE, change: { type: 'close-rooms' } };
  },
};

/** Whoever is in a room sees those in it, and nobody else. */
const sameRoom = ({ meeting, seat, now }: Asked): Attendee[] => {
  const here = roomAsTold(meeting, seat, now)?.listId ?? null;
  return attendees(meeting).filter(({ id, room }) => room === here || id === seat.id);
};

const participant = ({ name, participantUuid, role }: Attendee) => ({
  screenName: name,
  participantUUID: participantUuid,
  participantId: participantUuid.slice(0, 8),
  role: SPELLING[role],
});

/** Only the host learns who is in a room. To co-hosts the rooms look empty; participants get names of rooms. */
function roomList(meeting: Meeting, list: Room[], { role }: Pick<Attendee, 'role'>) {
  const everybody = attendees(meeting);
  const person = ({ participantUuid, name, room }: Attendee) => ({
    participantUUID: participantUuid,
    displayName: name,
    participantId: participantUuid.slice(0, 8),
    participantStatus: room === null ? 'assigned' : 'joined',
  });
  const inside = ({ listId }: Room) => everybody.filter(({ room, assigned }) => (room ?? assigned) === listId).map(person);
  const rooms = list.map((room) => ({
    breakoutRoomId: room.listId,
    name: room.name,
    ...(role === 'host' ? { participants: inside(room) } : role === 'co-host' ? { participants: [] } : {}),
  }));
  const left = everybody.filter(({ room, assigned }) => room === null && assigned === null).map(person);
  return { rooms, state: meeting.rooms.state, ...(role === 'host' ? { unassigned: left } : {}) };
}

function create(data: Readonly<Record<string, unknown>>, { meeting, seat, now, newId }: Asked): Answer {
  const names = Array.isArray(data['names']) ? data['names'].map(String) : [];
  if (data['assign'] !== 'manually') return refused('10096', 'The assignment type is incorrect.');
  if (data['numberOfRooms'] !== undefined && data['numberOfRooms'] !== names.length)
    return refused('10122', 'Bo count and the name size do not match.');
  const rooms = draftRooms(names, newId);
  const made = createRooms(meeting.rooms, rooms, now);
  if (isRefused(made)) return made;
  const nobody = { seats: [], extras: [] };
  return { result: roomList({ ...meeting, ...nobody, rooms: made }, rooms, seat), change: { type: 'create-rooms', rooms } };
}

function configure(data: Readonly<Record<string, unknown>>, { meeting }: Asked): Answer {
  const { allowParticipantsChooseRoom: choose, automaticallyMoveParticipantsIntoRooms: moves } = data;
  const settings: Partial<Settings> = {
    ...(typeof choose === 'boolean' ? { choose } : {}),
    ...(typeof moves === 'boolean' ? { moves } : {}),
  };
  const set = configureRooms(meeting.rooms, settings);
  return isRefused(set) ? set : { result: { closeAfter: 0, countDown: 0 }, change: { type: 'configure-rooms', settings } };
}

function assign(data: Readonly<Record<string, unknown>>, { meeting, seat, now }: Asked): Answer {
  const { participantUUID, uuid } = data;
  const who = attendees(meeting).find(({ participantUuid }) => participantUuid === participantUUID);
  const room = meeting.rooms.list.find(({ listId }) => listId === uuid);
  if (!who) return refused('10075', 'The participant ID is error, please get the newest participant ID.');
  if (!room && uuid !== undefined) return refused('10093', 'The id of the Breakout room is incorrect.');
  if (who.id === seat.id) return refused('10094', 'The id of the user is incorrect.');
  if (now < meeting.rooms.busyUntil) return refused('10103', 'Assign user to Breakout Room failed.');
  return { result: DONE, change: { type: 'assign', who: who.id, room: room?.listId ?? null } };
}

function change(data: Readonly<Record<string, unknown>>, { meeting, seat }: Asked): Answer {
  const { rooms } = meeting;
  const { action, uuid } = data;
  if (rooms.state === 'closed') return refused('10092', 'Breakout Rooms are not open.');
  if (!rooms.settings.choose && seat.role === 'participant') return refused('10092', 'Participants may not choose rooms.');
  const to = action === 'leave' ? null : action === 'join' ? String(uuid) : (seat.assigned ?? 'none');
  if (to !== null && !rooms.list.some(({ listId }) => listId === to)) return refused('10093', 'The id of the Breakout room is incorrect.');
  return { result: DONE, change: { type: 'ask-to-move', seat: seat.id, room: to } };
}
