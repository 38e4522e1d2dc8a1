import type { RehearsalSeat } from '../../server/rehearsal/wire.ts';
import type { Extra, Placed } from './placed.ts';
import { NO_ROOMS, type Room, type Rooms } from './rooms.ts';

/** Pixels. Zoom's side panel at its narrowest, usual and wide, and popped out. */
export const WIDTHS = [280, 320, 480, 900] as const;
export type Width = (typeof WIDTHS)[number];

export type SeatRole = RehearsalSeat['role'];

/** On a phone Zoom can make no rooms, and cannot move its own person. */
export type Device = 'computer' | 'phone';

/** Somebody in the simulated meeting, with a device of their own. */
export type Seat = Placed & {
  id: string; // seat-1, seat-2 …: names the frame too
  name: string;
  person: string; // stands for the Zoom user id
  role: SeatRole;
  guest: boolean; // has not signed in to Zoom or not added the app
  participantUuid: string; // another one after each change of role
  device: Device;
  cameFrom: string | null;
  movedAt: number;
  triedToMove: number; // how often this panel has asked Zoom to move its person
  panel: 'open' | 'closed' | 'invited';
  mainWindow: boolean; // Zoom's own window is open too, with the app in it
  loads: number; // raised when the panel is loaded again
  lineDown: boolean;
  width: Width;
};

/** What Zoom did that nobody sees in a panel. */
export type Event =
  | { type: 'invited'; who: string; closed: number }
  | { type: 'opens-link'; who: string; url: string }
  | { type: 'signed-in'; who: string }
  | { type: 'rooms-refused'; why: string }
  | { type: 'server-away' };

/**
 * How the simulated Zoom takes a list with names that are not allowed. Sources differ about the real one. `lenient`: it
 * names them, and tells everybody of a new role. `strict`: it refuses the whole list, and tells only hosts.
 */
export type Temper = 'lenient' | 'strict';

export type Meeting = {
  uuid: string;
  topic: string;
  seed: number; // of the simulated crowd
  temper: Temper;
  rooms: Rooms;
  extras: Extra[];
  seats: Seat[];
  seatsEver: number;
  events: { id: number; event: Event }[]; // the last few, newest first
  eventsEver: number;
};

/** Milliseconds after a move in which Zoom still tells the old place. */
export const STALE_MS = 1_200;

export type World = { now: number; newId: () => string; browser: string };

/** Zoom's own are base64, and may hold whatever breaks an address. */
const meetingUuid = ({ newId }: Pick<World, 'newId'>) => `/${newId().replaceAll('-', '').slice(0, 20)}+==`;

type Newcomer = Pick<Seat, 'name' | 'role' | 'guest'>;

const BEGIN: Newcomer[] = [
  { name: 'Nicc Bell', role: 'host', guest: false },
  { name: 'Lucy Okafor', role: 'co-host', guest: false },
  { name: 'Amina Rahman', role: 'participant', guest: false },
  { name: 'Ben', role: 'participant', guest: true },
];

const LATER = ['Dana Levy', 'Efe Yilmaz', 'Fiona Grant', 'Gwil Parry', 'Hana Sato', 'Idris Cole', 'Jola Nowak', 'Kiran Patel'];

export function newMeeting(topic: string, temper: Temper, world: World): Meeting {
  const bare: Meeting = {
    uuid: meetingUuid(world),
    topic,
    seed: Number.parseInt(world.newId().slice(0, 6), 16),
    temper,
    rooms: NO_ROOMS,
    extras: [],
    seats: [],
    seatsEver: 0,
    events: [],
    eventsEver: 0,
  };
  return BEGIN.reduce((meeting, newcomer) => seatFor(newcomer, meeting, world), bare);
}

export const nextNewcomer = ({ seatsEver }: Meeting): Newcomer => ({
  name: LATER[(seatsEver - BEGIN.length) % LATER.length] ?? 'Guest',
  role: 'participant',
  guest: seatsEver % 2 === 1,
});

export function seatFor(newcomer: Newcomer, meeting: Meeting, { newId, browser }: World): Meeting {
  const number = meeting.seatsEver + 1;
  const seat: Seat = {
    ...newcomer,
    id: `seat-${number}`,
    // The same person in each meeting on this browser, so that a host finds last week's session again.
    person: `${browser}-${number}`,
    participantUuid: newId().toUpperCase(),
    device: 'computer',
    room: null,
    assigned: null,
    stuck: false,
    cameFrom: null,
    movedAt: 0,
    triedToMove: 0,
    panel: 'open',
    mainWindow: false,
    loads: 0,
    lineDown: false,
    width: 280,
  };
  return { ...meeting, seats: [...meeting.seats, seat], seatsEver: number };
}

export const seatOf = (meeting: Meeting, id: string) => meeting.seats.find((seat) => seat.id === id);

/** Where Zoom says that a seat is: for a while after a move, still the old place. */
export function roomAsTold(meeting: Meeting, seat: Seat, now: number): Room | null {
  const listId = now - seat.movedAt < STALE_MS ? seat.cameFrom : seat.room;
  return meeting.rooms.list.find((room) => room.listId === listId) ?? null;
}

/** The seat as the server is to sign it. */
export function describe(meeting: Meeting, seat: Seat, window: 'panel' | 'main', now: number): RehearsalSeat {
  const { person, guest, role } = seat;
  if (window === 'main') return { person, guest, role, meetingUuid: meeting.uuid, mainWindow: true };
  const room = roomAsTold(meeting, seat, now);
  const place = room
    ? { meetingUuid: room.meetingUuid, parentUuid: meeting.uuid, breakoutRoomId: room.listId }
    : { meetingUuid: meeting.uuid };
  return { person, guest, role, ...place };
}
