import { expect, test } from 'vitest';
import { Refusal } from '../lib/refusal.ts';
import { contextKey, openAppContext } from '../zoom/app-context.ts';
import { parseSeat, signRehearsalContext } from './contexts.ts';
import type { RehearsalSeat } from './wire.ts';

const keys = { clientId: 'rehearsal', key: contextKey('a secret of the rehearsal alone') };
const now = Date.UTC(2027, 2, 1, 10);
const host: RehearsalSeat = { person: 'nicc', guest: false, role: 'host', meetingUuid: 'meeting+/==' };
const opened = (seat: RehearsalSeat, at = now) => openAppContext(signRehearsalContext(seat, keys, now), keys, at);

test('a host who has added the app is known to be one', () => {
  expect(opened(host)).toMatchObject({ kind: 'meeting', zoomUser: 'nicc', role: 'facilitator', meetingIds: ['meeting+/=='] });
});

test('a guest has no user id, not even when host', () => {
  expect(opened({ ...host, guest: true })).toMatchObject({ zoomUser: null, role: 'facilitator' });
});

test('inside a breakout room the meeting comes before the room', () => {
  const inRoom = { ...host, meetingUuid: 'room', parentUuid: 'meeting', breakoutRoomId: 'ROOM-1' };
  expect(opened(inRoom)).toMatchObject({ meetingIds: ['meeting', 'room'], roomId: 'ROOM-1' });
});

test('the main window knows the person and no meeting', () => {
  expect(opened({ ...host, mainWindow: true })).toMatchObject({ kind: 'main-window', zoomUser: 'nicc', meetingIds: [] });
});

test('it dies after two minutes, and each one is new', () => {
  expect(opened(host, now + 120_000)).not.toBeInstanceOf(Refusal);
  expect(opened(host, now + 120_001)).toBeInstanceOf(Refusal);
  expect(signRehearsalContext(host, keys, now)).not.toBe(signRehearsalContext(host, keys, now));
});

test('nobody opens a rehearsal context with another key', () => {
  expect(openAppContext(signRehearsalContext(host, keys, now), { ...keys, key: contextKey('the real one') }, now)).toBeInstanceOf(Refusal);
});

test.each([
  null,
  'host',
  {},
  { ...host, role: 'owner' },
  { ...host, uid: 'x' },
  { ...host, person: '' },
  { ...host, parentUuid: undefined },
])('refuses %j as a seat', (input) => {
  expect(parseSeat(input)).toBeInstanceOf(Refusal);
});

test('takes a whole seat as it is', () => {
  expect(parseSeat(host)).toEqual(host);
});
