import { describe, expect, test } from 'vitest';
import { PRESETS } from '../../../server/activities/poll/presets/wire.ts';
import type { PollOutcome } from '../../../server/activities/poll/wire.ts';
import { commonOf, outcomeOf } from './fixtures.ts';
import { isRough } from './rough-weather.tsx';

const after = (preset: string, outcome: PollOutcome) => isRough(commonOf({}, preset), outcome);

describe('a facilitator is given words for rough weather', () => {
  test.each([
    ['weather-3', { sunny: 6, 'bright-spells': 6, storm: 3 }],
    ['weather-3', { sunny: 6, 'bright-spells+storm': 6 }],
    ['weather-5', { sunny: 6, 'bright-spells': 0, cloudy: 0, rain: 4, storm: 0 }],
    ['weather-3-plain', { good: 6, mixed: 0, hard: 3 }],
    ['energy-5', { 'full+mostly-full+half': 6, low: 4, empty: 0 }],
    ['feeling-4', { lively: 6, calm: 6, flat: 0, tense: 3 }],
    ['leaving-weather', { sunny: 6, 'bright-spells': 0, storm: 3 }],
  ])('when %s shows %j', (preset, parts) => expect(after(preset, outcomeOf(parts))).toBe(true));

  test('when the answers of a scale are too far apart for numbers', () => {
    expect(after('weather-3', { show: 'words-only', answered: 12 })).toBe(true);
  });
});

describe('and none', () => {
  test.each([
    ['weather-3', { sunny: 6, 'bright-spells': 6, storm: 0 }],
    ['energy-5', { full: 6, 'mostly-full': 6, half: 6, low: 0, empty: 0 }],
    ['pace-5', { 'much-slower': 9 }],
  ])('when %s shows %j', (preset, parts) => expect(after(preset, outcomeOf(parts))).toBe(false));

  test('when too few answered to show anything', () => expect(after('weather-3', { show: 'too-few', answered: 4 })).toBe(false));
});

test('what counts as rough is among the answers', () => {
  for (const { rough = [], answers } of PRESETS) expect(answers.map(({ key }) => key)).toEqual(expect.arrayContaining([...rough]));
});
