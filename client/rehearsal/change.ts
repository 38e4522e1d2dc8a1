import {
  nextNewcomer,
  seatFor,
  seatOf,
  type Event,
  type Meeting,
  type Seat,
  type SeatRole,
  type Temper,
  type Width,
  type World,
} from './meeting.ts';
import { isRefused, type Refused } from './refused.ts';
import { closeRooms, createRooms, openRooms, type Rooms } from './rooms.ts';

/** Whatever can happen in the simulated meeting, by somebody's hand or through the SDK. */
export type Change =
  | { type: 'role'; seat: string; role: SeatRole }
  | { type: 'account'; seat: string; guest: boolean }
  | { type: 'sign-in'; seat: string }
  | { type: 'panel'; seat: string; panel: Seat['panel'] }
  | { type: 'load'; seat: string }
  | { type: 'main-window'; seat: string; open: boolean }
  | { type: 'line'; seat: string; down: boolean }
  | { type: 'width'; seat: string; width: Width }
  | { type: 'move'; seat: string; room: string | null }
  | { type: 'leave'; seat: string }
  | { type: 'come' }
  | { type: 'invite'; by: string }
  | { type: 'crowd'; count: number }
  | { type: 'temper'; temper: Temper }
  | { type: 'create-rooms'; names: readonly string[] }
  | { type: 'open-rooms' }
  | { type: 'close-rooms' }
  | { type: 'event'; event: Event };

const MOST_EVENTS = 5;

/** The meeting after `change`. What Zoom would refuse changes nothing but the list of events. */
export function after(meeting: Meeting, change: Change, world: World): Meeting {
  switch (change.type) {
    case 'role':
      return withSeat(meeting, change.seat, { role: change.role, participantUuid: world.newId().toUpperCase() });
    case 'account':
      return withSeat(meeting, change.seat, { guest: change.guest, mainWindow: false });
    case 'sign-in':
      return signIn(meeting, change.seat);
    case 'panel':
      return withSeat(meeting, change.seat, { panel: change.panel });
    case 'load':
      return withSeat(meeting, change.seat, { loads: (seatOf(meeting, change.seat)?.loads ?? 0) + 1 });
    case 'main-window':
      return withSeat(meeting, change.seat, { mainWindow: change.open });
    case 'line':
      return withSeat(meeting, change.seat, { lineDown: change.down });
    case 'width':
      return withSeat(meeting, change.seat, { width: change.width });
    case 'move':
      return move(meeting, change.seat, change.room, world.now);
    case 'leave':
      return { ...meeting, seats: meeting.seats.filter(({ id }) => id !== change.seat) };
    case 'come':
      return seatFor(nextNewcomer(meeting), meeting, world);
    case 'invite':
      return invite(meeting, change.by);
    case 'crowd':
      return { ...meeting, crowd: change.count };
    case 'temper':
      return { ...meeting, temper: change.temper };
    case 'create-rooms':
      return withRooms(everybodyBack(meeting, world.now), createRooms(meeting.rooms, change.names, world));
    case 'open-rooms':
      return withRooms(meeting, openRooms(meeting.rooms, world));
    case 'close-rooms':
      return withRooms(everybodyBack(meeting, world.now), closeRooms(meeting.rooms, world));
    case 'event':
      return withEvent(meeting, change.event);
  }
}

const withSeat = (meeting: Meeting, id: string, news: Partial<Seat>): Meeting => ({
  ...meeting,
  seats: meeting.seats.map((seat) => (seat.id === id ? { ...seat, ...news } : seat)),
});

const withEvent = (meeting: Meeting, event: Event): Meeting => ({
  ...meeting,
  events: [{ id: meeting.eventsEver, event }, ...meeting.events].slice(0, MOST_EVENTS),
  eventsEver: meeting.eventsEver + 1,
});

function withRooms(meeting: Meeting, rooms: Rooms | Refused): Meeting {
  return isRefused(rooms) ? withEvent(meeting, { type: 'rooms-refused', why: rooms.errorMessage }) : { ...meeting, rooms };
}

function signIn(meeting: Meeting, id: string): Meeting {
  const seat = seatOf(meeting, id);
  return seat?.guest ? withEvent(withSeat(meeting, id, { guest: false }), { type: 'signed-in', who: seat.name }) : meeting;
}

function move(meeting: Meeting, id: string, room: string | null, now: number): Meeting {
  const seat = seatOf(meeting, id);
  if (!seat || seat.room === room || (room !== null && meeting.rooms.state === 'closed')) return meeting;
  return withSeat(meeting, id, { room, cameFrom: seat.room, movedAt: now });
}

const everybodyBack = (meeting: Meeting, now: number) => meeting.seats.reduce((moved, { id }) => move(moved, id, null, now), meeting);

/** Zoom's invitation reaches only those who are in the same room as the one who invites. */
function invite(meeting: Meeting, by: string): Meeting {
  const host = seatOf(meeting, by);
  const invited = (seat: Seat) => seat.panel === 'closed' && seat.room === host?.room;
  const closed = meeting.seats.filter(invited).length;
  const seats = meeting.seats.map((seat) => (invited(seat) ? { ...seat, panel: 'invited' as const } : seat));
  return withEvent({ ...meeting, seats }, { type: 'invited', who: host?.name ?? '', closed });
}
