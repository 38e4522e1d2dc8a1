import { refused, type Refused } from './refused.ts';

/**
 * A breakout room has three ids, and no call of Zoom's maps one to another: the one in the list of rooms, the one it has
 * as a meeting (seen from inside), and the one in events and webhooks.
 */
export type Room = { name: string; listId: string; meetingUuid: string; eventId: string };

export type Rooms = { list: Room[]; state: 'closed' | 'open'; busyUntil: number };

export const NO_ROOMS: Rooms = { list: [], state: 'closed', busyUntil: 0 };

/** Milliseconds for which Zoom refuses the next step after rooms were made or closed. */
export const ROOMS_BUSY_MS = 1_500;
const MOST_ROOMS = 50;

type World = { now: number; newId: () => string };

/** Takes away all rooms that were there. */
export function createRooms(rooms: Rooms, names: readonly string[], { now, newId }: World): Rooms | Refused {
  if (rooms.state === 'open' || now < rooms.busyUntil) return refused('10091', 'Can not edit the Breakout Room.');
  if (names.length < 1 || names.length > MOST_ROOMS) return refused('10095', 'The number of rooms is over the maximum.');
  const list = names.map((name) => ({
    name,
    listId: newId().toUpperCase(),
    meetingUuid: `${newId().replaceAll('-', '').slice(0, 20)}/w==`,
    eventId: newId(),
  }));
  return { list, state: 'closed', busyUntil: now + ROOMS_BUSY_MS };
}

/** Settings belong to rooms: before there are any, Zoom refuses them. */
export const configureRooms = (rooms: Rooms): Rooms | Refused =>
  rooms.list.length === 0 ? refused('10099', 'No Breakout Room exist.') : rooms;

export function openRooms(rooms: Rooms, { now }: Pick<World, 'now'>): Rooms | Refused {
  if (rooms.list.length === 0 || now < rooms.busyUntil) return refused('10100', 'Breakout Rooms are not ready.');
  return rooms.state === 'open' ? refused('10121', 'Breakout Rooms are open.') : { ...rooms, state: 'open' };
}

export function closeRooms(rooms: Rooms, { now }: Pick<World, 'now'>): Rooms | Refused {
  if (rooms.state === 'closed') return refused('10092', 'Breakout Rooms are not open.');
  return { ...rooms, state: 'closed', busyUntil: now + ROOMS_BUSY_MS };
}
