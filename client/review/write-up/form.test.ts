import { expect, test } from 'vitest';
import { written } from './fixtures.ts';
import { formOf, NO_ACTION, wordsIn, wordsOf } from './form.ts';

test('what is opened for a change and saved again is the same', () => {
  expect(wordsOf(formOf(written()))).toEqual(written().words);
});

test('empty lines are none, and neither is an action that says nothing', () => {
  const form = { ...formOf(written({}, 0)), keep: ' breaks \n\n music', actions: [NO_ACTION, { ...NO_ACTION, what: 'Book the room' }] };
  expect(wordsOf(form)).toMatchObject({
    keep: ['breaks', 'music'],
    actions: [{ what: 'Book the room', who: '', by: null, done: false }],
  });
});

test.each([
  ['', 0],
  ['Twelve of us came.', 4],
  ['Two words', 2],
])('“%s” has so many words: %i', (text, count) => expect(wordsIn(text)).toBe(count));
