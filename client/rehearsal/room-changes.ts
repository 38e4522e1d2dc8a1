import { attendees, type Attendee } from './attendees.ts';
import { seatOf, type Meeting } from './meeting.ts';
import type { Placed } from './placed.ts';
import { isRefused, type Refused } from './refused.ts';
import { closeRooms, configureRooms, createRooms, openRooms, type Room, type Rooms, type Settings } from './rooms.ts';
import { withEvent } from './with-event.ts';

/** What can happen around breakout rooms. `who` and `seat` name anybody in the meeting, seated on this page or not. */
export type RoomChange =
  | { type: 'create-rooms'; rooms: Room[] }
  | { type: 'configure-rooms'; settings: Partial<Settings> }
  | { type: 'open-rooms' }
  | { type: 'close-rooms' }
  | { type: 'rooms-off'; off: boolean }
  | { type: 'assign'; who: string; room: string | null }
  | { type: 'move'; seat: string; room: string | null }
  | { type: 'ask-to-move'; seat: string; room: string | null };

export function afterRoomChange(meeting: Meeting, change: RoomChange, now: number): Meeting {
  switch (change.type) {
    case 'create-rooms':
      return withRooms(unassigned(everybodyBack(meeting, now)), createRooms(meeting.rooms, change.rooms, now));
    case 'configure-rooms':
      return withRooms(meeting, configureRooms(meeting.rooms, change.settings));
    case 'open-rooms':
      return sendIn(withRooms(meeting, openRooms(meeting.rooms, now)), now);
    case 'close-rooms':
      return withRooms(everybodyBack(meeting, now), closeRooms(meeting.rooms, now));
    case 'rooms-off':
      return { ...meeting, rooms: { ...meeting.rooms, off: change.off } };
    case 'assign':
      return assign(meeting, change.who, change.room, now);
    case 'move':
      return move(meeting, change.seat, change.room, now);
    case 'ask-to-move':
      return askToMove(meeting, change.seat, change.room, now);
  }
}

function withRooms(meeting: Meeting, rooms: Rooms | Refused): Meeting {
  return isRefused(rooms) ? withEvent(meeting, { type: 'rooms-refused', why: rooms.errorMessage }) : { ...meeting, rooms };
}

/** Changes where one person is or belongs, whether they have a seat on this page or not. */
function placed(meeting: Meeting, id: string, news: Partial<Placed>, now: number): Meeting {
  const changed = <T extends Attendee | Meeting['extras'][number]>(one: T): T =>
    one.id === id ? { ...one, ...news, ...(news.room === undefined ? {} : { cameFrom: one.room, movedAt: now }) } : one;
  return { ...meeting, seats: meeting.seats.map(changed), extras: meeting.extras.map(changed) };
}

function move(meeting: Meeting, id: string, room: string | null, now: number): Meeting {
  const who = attendees(meeting).find((one) => one.id === id);
  if (!who || who.room === room || (room !== null && (meeting.rooms.state === 'closed' || who.stuck))) return meeting;
  return placed(meeting, id, { room }, now);
}

/**
 * Into a room that is closed, somebody is only noted down. Into an open one they go from the main room; out of another room they do
 * not, although Zoom says that it is done.
 */
function assign(meeting: Meeting, id: string, room: string | null, now: number): Meeting {
  const noted = placed(meeting, id, { assigned: room }, now);
  const who = attendees(meeting).find((one) => one.id === id);
  const goes = meeting.rooms.state === 'open' && meeting.rooms.settings.moves && (room === null || who?.room === null);
  return goes ? move(noted, id, room, now) : noted;
}

/** As soon as the rooms open, whoever was placed is moved: if that is set, and if their device can. */
function sendIn(meeting: Meeting, now: number): Meeting {
  if (meeting.rooms.state === 'closed' || !meeting.rooms.settings.moves) return meeting;
  return attendees(meeting).reduce((moved, { id, room, assigned }) => (room === null ? move(moved, id, assigned, now) : moved), meeting);
}

/** A strict Zoom says that the first move has begun, and then nothing comes of it. */
function askToMove(meeting: Meeting, id: string, room: string | null, now: number): Meeting {
  const tries = (seatOf(meeting, id)?.triedToMove ?? 0) + 1;
  const tried = { ...meeting, seats: meeting.seats.map((seat) => (seat.id === id ? { ...seat, triedToMove: tries } : seat)) };
  return meeting.temper === 'strict' && tries === 1 ? tried : move(tried, id, room, now);
}

const everybodyBack = (meeting: Meeting, now: number) => attendees(meeting).reduce((moved, { id }) => move(moved, id, null, now), meeting);

const unassigned = (meeting: Meeting): Meeting => ({
  ...meeting,
  seats: meeting.seats.map((seat) => ({ ...seat, assigned: null })),
  extras: meeting.extras.map((extra) => ({ ...extra, assigned: null })),
});
