import { expect, test } from 'vitest';
import { isRefused } from './refused.ts';
import { closeRooms, configureRooms, createRooms, draftRooms, NO_ROOMS, openRooms, ROOMS_BUSY_MS, type Rooms } from './rooms.ts';

let ids = 0;
const draft = (...names: string[]) => draftRooms(names, () => `id-${ids++}`);
const made = (now = 0) => createRooms(NO_ROOMS, draft('One', 'Two'), now) as Rooms;
const opened = () => openRooms(made(), ROOMS_BUSY_MS) as Rooms;

test('a room has three ids, and no two of them are the same', () => {
  const all = made().list.flatMap(({ listId, meetingUuid, eventId }) => [listId, meetingUuid, eventId]);
  expect(new Set(all).size).toBe(6);
});

test('rooms cannot be opened before they are made, nor in the moment after', () => {
  expect(openRooms(NO_ROOMS, 0)).toMatchObject({ errorMessage: 'Breakout Rooms are not ready.' });
  expect(openRooms(made(), ROOMS_BUSY_MS - 1)).toMatchObject({ errorMessage: 'Breakout Rooms are not ready.' });
  expect(isRefused(opened())).toBe(false);
});

test('settings are refused before there are rooms', () => {
  expect(configureRooms(NO_ROOMS, {})).toMatchObject({ errorMessage: 'No Breakout Room exist.' });
  expect(configureRooms(made(), { choose: true })).toMatchObject({ settings: { choose: true, moves: false } });
});

test('open rooms, and rooms that are still closing, cannot be made anew', () => {
  const refusal = { errorMessage: 'Can not edit the Breakout Room.' };
  expect(createRooms(opened(), draft('Three'), 99_999)).toMatchObject(refusal);
  const closed = closeRooms(opened(), 10_000) as Rooms;
  expect(createRooms(closed, draft('Three'), 10_000 + ROOMS_BUSY_MS - 1)).toMatchObject(refusal);
  expect(createRooms(closed, draft('Three'), 10_000 + ROOMS_BUSY_MS)).toMatchObject({ list: [{ name: 'Three' }] });
});

test('closed rooms cannot be closed, and there are fifty at most', () => {
  expect(closeRooms(made(), 0)).toMatchObject({ errorCode: '10092' });
  expect(createRooms(NO_ROOMS, [], 0)).toMatchObject({ errorCode: '10095' });
  expect(createRooms(NO_ROOMS, draft(...Array.from({ length: 51 }, String)), 0)).toMatchObject({ errorCode: '10095' });
});

test('where they are switched off, that comes out only when somebody makes them', () => {
  expect(createRooms({ ...NO_ROOMS, off: true }, draft('One'), 0)).toMatchObject({ errorCode: '10097' });
});
