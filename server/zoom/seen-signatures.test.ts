import { expect, test } from 'vitest';
import { SeenSignatures } from './seen-signatures.ts';

const MINUTE = 60_000;

test('signatures are forgotten after ten minutes', () => {
  const seen = new SeenSignatures();
  expect([seen.add('a', 0), seen.add('b', MINUTE)]).toEqual([true, true]);
  expect(seen.add('a', 10 * MINUTE)).toBe(false);
  expect(seen.add('a', 10 * MINUTE + 1)).toBe(true);
  expect(seen.add('b', 10 * MINUTE + 1)).toBe(false);
});

test('there are never more than the most, and the oldest goes first', () => {
  const seen = new SeenSignatures(2);
  expect([seen.add('a', 0), seen.add('b', 1), seen.add('b', 2), seen.add('a', 3)]).toEqual([true, true, false, false]);
  expect(seen.add('c', 4)).toBe(true); // a goes
  expect([seen.add('c', 5), seen.add('b', 5)]).toEqual([false, false]);
  expect(seen.add('a', 6)).toBe(true);
});
