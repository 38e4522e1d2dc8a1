import { refused, type Refused } from './refused.ts';

/**
 * A breakout room has three ids, and no call of Zoom's maps one to another: the one in the list of rooms, the one it has
 * as a meeting (seen from inside), and the one in events and webhooks.
 */
export type Room = { name: string; listId: string; meetingUuid: string; eventId: string };

/** `choose`: participants may go where they like. `moves`: who was placed is moved when the rooms open, and not only asked. */
export type Settings = { choose: boolean; moves: boolean };

/** `off`: switched off in the host's account, which Zoom tells nobody before rooms are made. */
export type Rooms = { list: Room[]; state: 'closed' | 'open'; busyUntil: number; settings: Settings; off: boolean };

/** As Zoom begins: people are only asked, and may not choose. */
const UNSET: Settings = { choose: false, moves: false };
export const NO_ROOMS: Rooms = { list: [], state: 'closed', busyUntil: 0, settings: UNSET, off: false };

/** Milliseconds for which Zoom refuses the next step after rooms were made or closed. */
export const ROOMS_BUSY_MS = 1_500;
const MOST_ROOMS = 50;

/** Rooms that do not stand yet. */
export const draftRooms = (names: readonly string[], newId: () => string): Room[] =>
  names.map((name) => ({
    name,
    listId: newId().toUpperCase(),
    meetingUuid: `${newId().replaceAll('-', '').slice(0, 20)}/w==`,
    eventId: newId(),
  }));

/** Takes away all rooms that were there. */
export function createRooms(rooms: Rooms, list: Room[], now: number): Rooms | Refused {
  if (rooms.off) return refused('10097', 'Create Breakout Room failed.');
  if (rooms.state === 'open' || now < rooms.busyUntil) return refused('10091', 'Can not edit the Breakout Room.');
  if (list.length < 1 || list.length > MOST_ROOMS) return refused('10095', 'The count is over the max count.');
  return { ...rooms, list, state: 'closed', busyUntil: now + ROOMS_BUSY_MS };
}

/** Settings belong to rooms: before there are any, Zoom refuses them. */
export const configureRooms = (rooms: Rooms, settings: Partial<Settings>): Rooms | Refused =>
  rooms.list.length === 0 ? refused('10099', 'No Breakout Room exist.') : { ...rooms, settings: { ...rooms.settings, ...settings } };

export function openRooms(rooms: Rooms, now: number): Rooms | Refused {
  if (rooms.list.length === 0 || now < rooms.busyUntil) return refused('10100', 'Breakout Rooms are not ready.');
  return rooms.state === 'open' ? refused('10121', 'Breakout Rooms are already open.') : { ...rooms, state: 'open' };
}

export function closeRooms(rooms: Rooms, now: number): Rooms | Refused {
  if (rooms.state === 'closed') return refused('10092', 'Breakout Rooms are not open.');
  return { ...rooms, state: 'closed', busyUntil: now + ROOMS_BUSY_MS };
}
