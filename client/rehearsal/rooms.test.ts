import { expect, test } from 'vitest';
import { isRefused } from './refused.ts';
import { closeRooms, configureRooms, createRooms, NO_ROOMS, openRooms, ROOMS_BUSY_MS, type Rooms } from './rooms.ts';

let ids = 0;
const at = (now: number) => ({ now, newId: () => `id-${ids++}` });
const made = (now = 0) => createRooms(NO_ROOMS, ['One', 'Two'], at(now)) as Rooms;
const opened = () => openRooms(made(), at(ROOMS_BUSY_MS)) as Rooms;

test('a room has three ids, and no two of them are the same', () => {
  const all = made().list.flatMap(({ listId, meetingUuid, eventId }) => [listId, meetingUuid, eventId]);
  expect(new Set(all).size).toBe(6);
});

test('rooms cannot be opened before they are made, nor in the moment after', () => {
  expect(openRooms(NO_ROOMS, at(0))).toMatchObject({ errorMessage: 'Breakout Rooms are not ready.' });
  expect(openRooms(made(), at(ROOMS_BUSY_MS - 1))).toMatchObject({ errorMessage: 'Breakout Rooms are not ready.' });
  expect(isRefused(opened())).toBe(false);
});

test('settings are refused before there are rooms', () => {
  expect(configureRooms(NO_ROOMS)).toMatchObject({ errorMessage: 'No Breakout Room exist.' });
  expect(isRefused(configureRooms(made()))).toBe(false);
});

test('open rooms, and rooms that are still closing, cannot be made anew', () => {
  const refusal = { errorMessage: 'Can not edit the Breakout Room.' };
  expect(createRooms(opened(), ['Three'], at(99_999))).toMatchObject(refusal);
  const closed = closeRooms(opened(), at(10_000)) as Rooms;
  expect(createRooms(closed, ['Three'], at(10_000 + ROOMS_BUSY_MS - 1))).toMatchObject(refusal);
  expect(createRooms(closed, ['Three'], at(10_000 + ROOMS_BUSY_MS))).toMatchObject({ list: [{ name: 'Three' }] });
});

test('closed rooms cannot be closed, and there are fifty at most', () => {
  expect(closeRooms(made(), at(0))).toMatchObject({ errorCode: '10092' });
  expect(createRooms(NO_ROOMS, [], at(0))).toMatchObject({ errorCode: '10095' });
  expect(createRooms(NO_ROOMS, Array.from({ length: 51 }, String), at(0))).toMatchObject({ errorCode: '10095' });
});
