import * as fc from '../../../test/support/fast-check.ts';
import { expect, test } from 'vitest';
import { sharesOf } from './shares.ts';

test('91 people: the shares add to 101, and we say so', () => {
  expect(sharesOf([28, 56, 7])).toEqual({ shares: [31, 62, 8], sum: 101 });
});

test.each([
  [[1, 1, 1], [33, 33, 33], 99],
  [[5, 5, 0], [50, 50, 0], 100],
  [[0, 0, 0], [0, 0, 0], 0],
  [[12], [100], 100],
])('%j → %j', (counts, shares, sum) => {
  expect(sharesOf(counts)).toEqual({ shares, sum });
});

test('no share is further than half a hundredth from the truth', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 7 }), (counts) => {
      const all = counts.reduce((sum, count) => sum + count, 0);
      fc.pre(all > 0);
      const { shares } = sharesOf(counts);
      expect(shares.every((share, at) => Math.abs(share - (100 * counts[at]!) / all) <= 0.5)).toBe(true);
    }),
  );
});
