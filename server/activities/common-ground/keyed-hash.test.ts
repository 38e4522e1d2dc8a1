import { expect, test } from 'vitest';
import { keyedHash } from './keyed-hash.ts';

/** The bytes 0, 1, 2 … as a text: all of them stand for themselves. */
const counting = (length: number) => String.fromCharCode(...Array.from({ length }, (_none, at) => at));

// The first and the last of the published vectors of SipHash-2-4, read as little-endian words.
test.each([
  [0, '726fdb47dd0e0e31'],
  [1, '74f839c593dc67fd'],
  [7, 'ab0200f58b01d137'],
  [8, '93f5f5799a932462'],
  [15, 'a129ca6149be45e5'],
  [63, '958a324ceb064572'],
])('a text of %i letters becomes what it should', (length, token) => {
  expect(keyedHash(counting(16), counting(length))).toBe(token);
});

test('another key makes another token', () => {
  expect(keyedHash('a key of a series', 'amina')).not.toBe(keyedHash('another key of one', 'amina'));
});
