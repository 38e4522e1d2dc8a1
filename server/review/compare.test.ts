import { describe, expect, test } from 'vitest';
import { changesOf } from './compare.ts';

/** "sunny+cloudy": 6 */
const spread = (parts: Record<string, number>) => {
  const bars = Object.entries(parts).map(([keys, count]) => ({ label: keys, of: keys.split('+'), count, share: '', fraction: 0 }));
  return { answered: Object.values(parts).reduce((sum, count) => sum + count, 0), bars };
};

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
    const several = { ...spread({ hear: 9 }), answered: null };
    expect(changesOf(several, several)).toEqual([]);
  });
});
