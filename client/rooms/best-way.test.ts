import { expect, test } from 'vitest';
import type { RoomPowers } from '../zoom/rooms-shape.ts';
import { bestWay } from './best-way.ts';

const host: RoomPowers = { make: true, close: true, seePeople: true, move: true, guest: false, role: 'host', device: 'computer' };

test('a host at a computer makes rooms', () => {
  expect(bestWay(host)).toEqual({ best: 'make', whyNot: null, blind: false });
});

test('a co-host makes them too, and is told that Zoom will not show who is in them', () => {
  expect(bestWay({ ...host, role: 'co-host' })).toEqual({ best: 'make', whyNot: null, blind: true });
});

const without = { make: false, close: false, seePeople: false };
test.each([
  ['in a browser', null, 'browser'],
  ['a host who is a guest of the app', { ...host, ...without, guest: true }, 'guest'],
  ['a guest with a phone, who had to add the app before anything else', { ...host, ...without, guest: true, device: 'phone' }, 'guest'],
  ['a host on a phone', { ...host, make: false, move: false, device: 'phone' }, 'phone'],
  ['somebody whom Zoom takes for a participant', { ...host, ...without, role: 'participant' }, 'no-host'],
  ['an old Zoom', { ...host, make: false }, 'client'],
  ['a Zoom that does not say who is here', { ...host, seePeople: false }, 'client'],
] as const)('%s takes over the rooms that people are in', (_who, powers, whyNot) => {
  expect(bestWay(powers)).toEqual({ best: 'adopt', whyNot, blind: false });
});
