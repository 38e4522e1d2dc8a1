import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesOf, isAboutTheSame, type Spread } from './compare.ts';

/** "sunny+cloudy": 6 */
const spread = (parts: Record<string, number>): Spread => {
  const bars = Object.entries(parts).map(([keys, count]) => ({ label: keys, of: keys.split('+'), count, share: '', fraction: 0 }));
  return { answered: Object.values(parts).reduce((sum, count) => sum + count, 0), bars };
};

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

describe('what changed is said in words', () => {
  const changes = (before: Record<string, number>, after: Record<string, number>) => changesOf(spread(before), spread(after));

  test('how many more or fewer, and which parts have become larger or smaller', () => {
    expect(changes({ sunny: 5, cloudy: 15 }, { sunny: 15, cloudy: 15 })).toEqual([
      '10 more people answered.',
      'A larger part chose “sunny”.',
      'A smaller part chose “cloudy”.',
    ]);
  });

  test('small changes are none', () =>
    expect(changes({ sunny: 10, cloudy: 10 }, { sunny: 10, cloudy: 11 })).toEqual(['1 more person answered.']));

  test('where parts were joined in other ways, only how many', () => {
    expect(changes({ sunny: 9, 'cloudy+storm': 6 }, { 'sunny+cloudy': 6, storm: 6 })).toEqual(['3 fewer people answered.']);
  });

  test('no average, no arrow, no better or worse', () => {
    const said = changes({ sunny: 5, cloudy: 15 }, { sunny: 25, cloudy: 5 }).join(' ');
    expect(said).not.toMatch(/average|mean|improv|better|worse|[↑↓→▲▼]|%/i);
  });

  test('where people could choose several, nothing: counts are not people', () => {
    const several: Spread = { ...spread({ hear: 9 }), answered: null };
    expect(changesOf(several, several)).toEqual([]);
  });
});
