import * as fc from '../../test/support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { isAboutTheSame, type Spread } from './spread.ts';

/** "sunny+cloudy": 6 */
const spread = (parts: Record<string, number>): Spread => ({
  answered: Object.values(parts).reduce((sum, count) => sum + count, 0),
  bars: Object.entries(parts).map(([keys, count]) => ({ of: keys.split('+'), count })),
});

describe('nearly equal totals are not set side by side', () => {
  test.each<[string, Record<string, number>, Record<string, number>, boolean]>([
    ['one person fewer, and the rest the same', { sunny: 6, cloudy: 6 }, { sunny: 6, cloudy: 5 }, true],
    ['as many, and one has moved', { sunny: 6, cloudy: 6 }, { sunny: 5, cloudy: 7 }, true],
    ['two fewer, from two parts', { sunny: 6, cloudy: 6 }, { sunny: 5, cloudy: 5 }, true],
    ['three fewer', { sunny: 6, cloudy: 6 }, { sunny: 6, cloudy: 3 }, false],
    ['as many, and three have moved', { sunny: 6, cloudy: 6 }, { sunny: 3, cloudy: 9 }, false],
    ['joined before, and apart now', { sunny: 6, 'cloudy+storm': 6 }, { sunny: 6, cloudy: 3, storm: 3 }, true],
    ['joined in other ways: nothing is left to tell them apart', { 'a+b': 6, c: 6 }, { a: 3, 'b+c': 9 }, true],
    ['91 and 90, where many have moved', { sunny: 28, cloudy: 56, storm: 7 }, { sunny: 40, cloudy: 45, storm: 5 }, false],
  ])('%s', (_what, before, after, near) => {
    expect(isAboutTheSame(spread(before), spread(after))).toBe(near);
    expect(isAboutTheSame(spread(after), spread(before))).toBe(near);
  });

  test('whoever is missing cannot be worked out: one or two people fewer are never shown beside the rest', () => {
    const counts = fc.array(fc.nat({ max: 30 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(counts, fc.nat(), fc.integer({ min: 1, max: 2 }), (all, where, missing) => {
        const at = where % all.length;
        const named = (list: number[]) => Object.fromEntries(list.map((count, place) => [`answer-${place}`, count]));
        expect(isAboutTheSame(spread(named(all)), spread(named(all.with(at, Math.max(0, all[at]! - missing)))))).toBe(true);
      }),
    );
  });
});
