import * as fc from '../../../../test/support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { answersAre } from '../../../../test/support/activity.ts';
import { Refusal } from '../../../lib/refusal.ts';
import { afterwards, tally, withLine, withoutHidden } from '../rules.ts';
import type { PollOutcome, PollSetup, PollWire } from '../wire.ts';
import { boxes } from './boxes.ts';
import { words } from './words.ts';

const setupOf = (form: 'words' | 'boxes', more: Partial<PollSetup> = {}): PollSetup => ({
  preset: 'test',
  form,
  question: 'How are you?',
  answers: form === 'words' ? [] : ['well', 'hard'].map((key) => ({ key, label: key })),
  ordered: false,
  level: 'private',
  threshold: 5,
  hold: false,
  purpose: 'to set the pace',
  ...more,
});

describe('a few words', () => {
  const setup = setupOf('words');

  test.each([
    ['tired', 'tired'],
    ['  a bit\n tired ', 'a bit tired'],
    ['müde', 'müde'],
    ['👩‍👩‍👧‍👦'.repeat(24), '👩‍👩‍👧‍👦'.repeat(24)],
  ])('%j is kept as %j', (written, kept) => expect(words.parse(written, setup)).toBe(kept));

  test.each(['', ' \u200b ', 'one two three four', 'x'.repeat(25)])('%j cannot be kept', (written) => {
    expect(words.parse(written, setup)).toEqual(new Refusal('bad-text'));
  });

  test('are one text', () => expect(words.parse(['tired'], setup)).toEqual(new Refusal('malformed')));
});

describe('two boxes', () => {
  const setup = setupOf('boxes');

  test('may be left empty, but not both', () => {
    expect(boxes.parse(['  the garden ', ''], setup)).toEqual(['the garden', '']);
    expect(boxes.parse(['', 'the stairs'], setup)).toEqual(['', 'the stairs']);
    expect(boxes.parse(['', '  '], setup)).toEqual(new Refusal('bad-text'));
    expect(boxes.parse(['x'.repeat(141), ''], setup)).toEqual(new Refusal('bad-text'));
  });

  test.each([[['one']], [['one', 'two', 'three']], ['one']])('%j is not what was asked', (choice) => {
    expect(boxes.parse(choice, setup)).toEqual(new Refusal('malformed'));
  });

  test('become two lists, in which nothing shows whose texts belong together', () => {
    const choices = [
      ['a walk', 'zero sleep'],
      ['my son', 'the news'],
      ['', 'a cold'],
    ];
    expect(boxes.tally(choices, setup)).toEqual({
      show: 'texts',
      answered: 3,
      texts: [
        [{ text: 'a walk' }, { text: 'my son' }],
        [{ text: 'a cold' }, { text: 'the news' }, { text: 'zero sleep' }],
      ],
    });
  });
});

test('words stand from A to Z, in the same order whoever came first', () => {
  const written = fc.array(fc.constantFrom('tired', 'Tired', 'TIRED', 'éveillé', 'eager', 'zen', '眠い', '2 coffees'), { maxLength: 12 });
  fc.assert(
    fc.property(written, (choices) => {
      const list = words.tally(choices, setupOf('words'));
      expect(words.tally(choices.toReversed(), setupOf('words'))).toEqual(list);
      const kept = list.show === 'texts' ? list.texts.flat().map(({ text }) => text) : [];
      expect(kept.toSorted()).toEqual(choices.toSorted());
    }),
  );
  const list = words.tally(['zen', 'Éveillé', 'eager', 'tired'], setupOf('words'));
  expect(list).toMatchObject({ texts: [[{ text: 'eager' }, { text: 'Éveillé' }, { text: 'tired' }, { text: 'zen' }]] });
});

test('of four people nothing that they wrote is kept', () => {
  expect(tally(answersAre<PollWire>(Array.from({ length: 4 }, () => ({ choice: 'tired' }))), { setup: setupOf('words') })).toEqual({
    show: 'too-few',
    answered: 4,
  });
});

describe('a line that a facilitator takes out', () => {
  const outcome: PollOutcome = { show: 'texts', answered: 5, texts: [[{ text: 'calm' }, { text: 'rude' }, { text: 'rude' }]] };
  const without: PollOutcome = { show: 'texts', answered: 5, texts: [[{ text: 'calm' }]] };
  const takenOut = withLine(outcome, { text: 'rude', hidden: true });

  test('is gone for everybody else, as often as it was written', () => expect(withoutHidden(takenOut)).toEqual(without));
  test('can be put back', () => expect(withLine(takenOut, { text: 'rude', hidden: false })).toEqual(outcome));
  test('is gone for good when the session ends', () => expect(afterwards(takenOut, setupOf('words', { keep: true }))).toEqual(without));

  test('other outcomes have no lines', () => {
    const tooFew: PollOutcome = { show: 'too-few', answered: 3 };
    expect(withLine(tooFew, { text: 'rude', hidden: true })).toBe(tooFew);
  });
});

test('what the group did not want to keep goes when the session ends', () => {
  const outcome: PollOutcome = { show: 'texts', answered: 5, texts: [[{ text: 'calm' }]] };
  expect(afterwards(outcome, setupOf('boxes', { keep: false }))).toEqual({ show: 'not-kept', answered: 5 });
  expect(afterwards(outcome, setupOf('boxes'))).toEqual({ show: 'not-kept', answered: 5 });
});
