import { describe, expect, test } from 'vitest';
import { presetOf, weather } from './fixtures.ts';
import { choiceOf, firstWish, wayOf } from './wish.ts';

const WEATHER = { preset: 'weather-3' };
const first = firstWish(WEATHER, weather);
const pace = presetOf('pace-5');

describe('with four people here', () => {
  test('no way of asking is chosen for the facilitator', () => expect(wayOf(first, weather, 4)).toBeNull());
  test('every way can be', () => expect(wayOf({ ...first, way: 'private' }, weather, 4)).toBe('private'));
  test('what is counted anyway is asked as usual', () => expect(wayOf(firstWish({ preset: 'pace-5' }, pace), pace, 4)).toBe('counted'));
});

describe('with five people here', () => {
  test('a poll is private', () => expect(wayOf(first, weather, 5)).toBe('private'));
  test('what was chosen before they came still stands', () => expect(wayOf({ ...first, way: 'counted' }, weather, 5)).toBe('counted'));
});

test('what was chosen the last time is chosen again', () => {
  const last = { preset: 'confidence-4', level: 'counted', threshold: 8, hold: false, purpose: 'to go slower', topic: 'the plan' } as const;
  const wish = firstWish(last, presetOf('confidence-4'));
  expect(choiceOf(last, presetOf('confidence-4'), 'counted', wish)).toEqual({ ...last, keep: true });
});

describe('what is sent to open a poll', () => {
  test('by itself is private, with five answers', () => {
    expect(choiceOf(WEATHER, weather, 'private', first)).toEqual({
      preset: 'weather-3',
      level: 'private',
      threshold: 5,
      hold: true,
      keep: true,
      purpose: '',
    });
  });

  test('is the plain version one press later', () => {
    expect(choiceOf(WEATHER, weather, 'private', { ...first, plain: true })).toMatchObject({ preset: 'weather-3-plain' });
  });

  test('holds the counts unless they are wanted as they come in', () => {
    expect(choiceOf(WEATHER, weather, 'counted', { ...first, live: true }).hold).toBe(false);
  });

  test('shows the pace as it comes in, unless it is to wait', () => {
    expect(choiceOf({ preset: 'pace-5' }, pace, 'counted', firstWish({ preset: 'pace-5' }, pace)).hold).toBe(false);
  });

  test('has the places of the facilitator', () => {
    const places = presetOf('where-from');
    const wish = firstWish({ preset: 'where-from' }, places);
    expect(wish.places).toHaveLength(4);
    expect(choiceOf({ preset: 'where-from' }, places, 'private', { ...wish, places: ['Leeds', 'York', 'Hull'] })).toMatchObject({
      places: ['Leeds', 'York', 'Hull'],
    });
  });
});
