import { describe, expect, test } from 'vitest';
import { weather } from './fixtures.ts';
import { choiceOf, FIRST_WISH, wayOf } from './wish.ts';

describe('with four people here', () => {
  test('no way of asking is chosen for the facilitator', () => expect(wayOf(FIRST_WISH, 4)).toBeNull());
  test('every way can be', () => expect(wayOf({ ...FIRST_WISH, way: 'private' }, 4)).toBe('private'));
});

describe('with five people here', () => {
  test('a poll is private', () => expect(wayOf(FIRST_WISH, 5)).toBe('private'));
  test('what was chosen before they came still stands', () => expect(wayOf({ ...FIRST_WISH, way: 'counted' }, 5)).toBe('counted'));
});

describe('what is sent to open a poll', () => {
  test('by itself is private, with five answers', () => {
    expect(choiceOf(weather, 'private', FIRST_WISH)).toEqual({
      preset: 'weather-3',
      level: 'private',
      threshold: 5,
      hold: true,
      purpose: '',
    });
  });

  test('is the plain version one press later', () => {
    expect(choiceOf(weather, 'private', { ...FIRST_WISH, plain: true }).preset).toBe('weather-3-plain');
  });

  test('holds the counts unless they are wanted as they come in', () => {
    expect(choiceOf(weather, 'counted', { ...FIRST_WISH, live: true }).hold).toBe(false);
  });
});
