import { expect, test } from 'vitest';
import { GRACE_MS, Presence } from './presence.ts';

test('somebody is here from the first panel until a while after the last one closes', () => {
  const presence = new Presence();
  expect(presence.came('ana')).toBe(true);
  expect(presence.came('ana')).toBe(false);
  presence.left('ana', 0);
  expect(presence.expire(10 * GRACE_MS)).toBe(false); // one panel is still open
  presence.left('ana', 1_000);
  expect(presence.expire(GRACE_MS)).toBe(false);
  expect(presence.has('ana')).toBe(true);
  expect(presence.expire(GRACE_MS + 1_000)).toBe(true);
  expect([presence.has('ana'), presence.isEmpty]).toEqual([false, true]);
});

test('somebody who comes back in time was never away', () => {
  const presence = new Presence();
  presence.came('ana');
  presence.left('ana', 0);
  expect(presence.came('ana')).toBe(false);
  expect(presence.expire(10 * GRACE_MS)).toBe(false);
  expect(presence.has('ana')).toBe(true);
});

test('nobody stays for two days because the clock was put back two days', () => {
  const presence = new Presence();
  presence.came('ana');
  presence.left('ana', 2 * 24 * 60 * 60_000);
  expect(presence.expire(0)).toBe(true);
});
