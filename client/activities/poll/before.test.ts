import { beforeEach, expect, test } from 'vitest';
import { device } from '../../live/keep.ts';
import { DRAFTS } from '../../live/draft.ts';
import { forgetAnswer, movedSince, rememberAnswer } from './before.ts';
import { commonOf } from './fixtures.ts';

const leaving = { ...commonOf({}, 'leaving-weather'), since: 'first' };

beforeEach(() => device.sweep(DRAFTS));

test.each([
  ['storm', 'sunny', 'easier'],
  ['sunny', 'sunny', 'same'],
  ['sunny', 'bright-spells', 'harder'],
])('from %s to %s is %s', (before, now, moved) => {
  rememberAnswer('first', before);
  expect(movedSince(leaving, now)).toBe(moved);
});

test('nothing is said where nothing was answered, or it was taken back, or it is over', () => {
  expect(movedSince(leaving, 'sunny')).toBeUndefined();
  rememberAnswer('first', 'storm');
  expect(movedSince(leaving, null)).toBeUndefined();
  expect(movedSince(commonOf({}, 'leaving-weather'), 'sunny')).toBeUndefined();
  rememberAnswer('first', null);
  expect(movedSince(leaving, 'sunny')).toBeUndefined();
  rememberAnswer('first', 'storm');
  forgetAnswer('first');
  expect(movedSince(leaving, 'sunny')).toBeUndefined();
});

test('whoever leaves, or hands the device on, takes it along', () => {
  rememberAnswer('first', 'storm');
  device.sweep(DRAFTS);
  expect(movedSince(leaving, 'sunny')).toBeUndefined();
});
