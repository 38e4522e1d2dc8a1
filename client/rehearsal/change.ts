import { quietPerson, resizeCrowd } from './attendees.ts';
import {
  nextNewcomer,
  seatFor,
  seatOf,
  type Device,
  type Event,
  type Meeting,
  type Seat,
  type SeatRole,
  type Temper,
  type Width,
  type World,
} from './meeting.ts';
import { afterRoomChange, type RoomChange } from './room-changes.ts';
import { withEvent } from './with-event.ts';

/** Whatever can happen in the simulated meeting, by somebody's hand or through the SDK. */
export type Change =
  | RoomChange
  | { type: 'role'; seat: string; role: SeatRole }
  | { type: 'account'; seat: string; guest: boolean }
  | { type: 'sign-in'; seat: string }
  | { type: 'device'; seat: string; device: Device }
  | { type: 'stuck'; seat: string; stuck: boolean } // cannot go into rooms
  | { type: 'panel'; seat: string; panel: Seat['panel'] }
  | { type: 'load'; seat: string }
  | { type: 'main-window'; seat: string; open: boolean }
  | { type: 'line'; seat: string; down: boolean }
  | { type: 'width'; seat: string; width: Width }
  | { type: 'leave'; seat: string }
  | { type: 'come' }
  | { type: 'quiet-person' }
  | { type: 'invite'; by: string }
  | { type: 'crowd'; count: number }
  | { type: 'temper'; temper: Temper }
  | { type: 'event'; event: Event };

/** The meeting after `change`. What Zoom would refuse changes nothing but the list of events. */
export function after(meeting: Meeting, change: Change, world: World): Meeting {
  switch (change.type) {
    case 'role':
      return withSeat(meeting, change.seat, { role: change.role, participantUuid: world.newId().toUpperCase() });
    case 'account':
      return withSeat(meeting, change.seat, { guest: change.guest, mainWindow: false });
    case 'sign-in':
      return signIn(meeting, change.seat);
    case 'device':
      return withSeat(meeting, change.seat, { device: change.device });
    case 'stuck':
      return withSeat(meeting, change.seat, { stuck: change.stuck });
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
    case 'leave':
      return { ...meeting, seats: meeting.seats.filter(({ id }) => id !== change.seat) };
    case 'come':
      return seatFor(nextNewcomer(meeting), meeting, world);
    case 'quiet-person':
      return { ...meeting, extras: [...meeting.extras, quietPerson(meeting, world.newId)] };
    case 'invite':
      return invite(meeting, change.by);
    case 'crowd':
      return { ...meeting, extras: resizeCrowd(meeting, change.count) };
    case 'temper':
      return { ...meeting, temper: change.temper };
    case 'event':
      return withEvent(meeting, change.event);
    case 'create-rooms':
    case 'configure-rooms':
    case 'open-rooms':
    case 'close-rooms':
    case 'rooms-off':
    case 'assign':
    case 'move':
    case 'ask-to-move':
      return afterRoomChange(meeting, change, world.now);
  }
}

const withSeat = (meeting: Meeting, id: string, news: Partial<Seat>): Meeting => ({
  ...meeting,
  seats: meeting.seats.map((seat) => (seat.id === id ? { ...seat, ...news } : seat)),
});

function signIn(meeting: Meeting, id: string): Meeting {
  const seat = seatOf(meeting, id);
  return seat?.guest ? withEvent(withSeat(meeting, id, { guest: false }), { type: 'signed-in', who: seat.name }) : meeting;
}

/** Zoom's invitation reaches only those who are in the same room as the one who invites. */
function invite(meeting: Meeting, by: string): Meeting {
  const host = seatOf(meeting, by);
  const invited = (seat: Seat) => seat.panel === 'closed' && seat.room === host?.room;
  const closed = meeting.seats.filter(invited).length;
  const seats = meeting.seats.map((seat) => (invited(seat) ? { ...seat, panel: 'invited' as const } : seat));
  return withEvent({ ...meeting, seats }, { type: 'invited', who: host?.name ?? '', closed });
}
