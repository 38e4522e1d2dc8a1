import * as fc from '../../../test/support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../lib/refusal.ts';
import { parseMove, parseSetup } from './parse.ts';
import { PRESETS } from './presets/wire.ts';
import type { PollSetup } from './wire.ts';

const setupFrom = (input: unknown): PollSetup => {
  const setup = parseSetup(input);
  if (setup instanceof Refusal) throw new Error(setup.why);
  return setup;
};

describe('opening a poll', () => {
  test('the weather poll is private, needs five answers, and sets the pace', () => {
    expect(setupFrom({ preset: 'weather-3' })).toEqual({
      preset: 'weather-3',
      form: 'one',
      question: 'What is your weather right now?',
      answers: [
        { key: 'sunny', label: 'Sunny', meaning: 'I feel good.', short: 'sunny', picture: 'sun' },
        { key: 'bright-spells', label: 'Cloudy with bright spells', meaning: 'A bit of both.', short: 'cloudy', picture: 'bright-spells' },
        { key: 'storm', label: 'Storm', meaning: 'Today is hard.', short: 'storm', picture: 'storm' },
      ],
      ordered: true,
      level: 'private',
      threshold: 5,
      hold: false,
      purpose: 'to set the pace',
    });
  });

  test('the plain version asks the same without pictures', () => {
    const { question, answers } = setupFrom({ preset: 'weather-3-plain' });
    expect(question).toBe('How are you right now?');
    expect(answers.map(({ key, label }) => [key, label])).toEqual([
      ['good', 'Good'],
      ['mixed', 'A bit of both'],
      ['hard', 'Today is hard'],
    ]);
  });

  test('counts are held unless the facilitator wants them live', () => {
    expect(setupFrom({ preset: 'weather-3', level: 'counted' })).toMatchObject({ level: 'counted', hold: true });
    expect(setupFrom({ preset: 'weather-3', level: 'counted', hold: false })).toMatchObject({ level: 'counted', hold: false });
  });

  test.each([3, 5, 20])('%i answers may be what it takes to show anything', (threshold) => {
    expect(setupFrom({ preset: 'weather-3', threshold }).threshold).toBe(threshold);
  });

  test('what the facilitator will use it for is cleaned', () => {
    expect(setupFrom({ preset: 'weather-3', purpose: '  to choose\n when\u202e to break ' }).purpose).toBe('to choose when to break');
    expect(setupFrom({ preset: 'weather-3', purpose: '  \n' }).purpose).toBe('to set the pace');
    expect(setupFrom({ preset: 'weather-3', purpose: '👩‍👩‍👧‍👦'.repeat(80) }).purpose).toBe('👩‍👩‍👧‍👦'.repeat(80));
  });

  test.each([
    ['nothing', undefined],
    ['no preset', {}],
    ['a preset that does not exist', { preset: 'weather-4' }],
    ['a preset by a name that every object has', { preset: '__proto__' }],
    ['words of one’s own', { preset: 'weather-3', question: 'Who is to blame?' }],
    ['a mood with names', { preset: 'weather-3', level: 'named' }],
    ['a level that does not exist', { preset: 'weather-3', level: 'secret' }],
    ['a threshold of two', { preset: 'weather-3', threshold: 2 }],
    ['a threshold of 21', { preset: 'weather-3', threshold: 21 }],
    ['a threshold of four and a half', { preset: 'weather-3', threshold: 4.5 }],
    ['a threshold in letters', { preset: 'weather-3', threshold: '5' }],
    ['a purpose of 81 letters', { preset: 'weather-3', purpose: 'a'.repeat(81) }],
    ['a purpose that cannot be read', { preset: 'weather-3', purpose: '\u200b' }],
    ['a key hidden in a prototype', JSON.parse('{"preset":"weather-3","__proto__":{"level":"named"}}')],
  ])('refuses %s', (_what, input) => {
    expect(parseSetup(input)).toEqual(new Refusal('bad-setup'));
  });

  test('no input makes it throw', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(parseSetup(input)).toEqual(new Refusal('bad-setup'));
      }),
    );
  });
});

describe('what a preset leaves open', () => {
  test('is filled in by the facilitator', () => {
    expect(setupFrom({ preset: 'confidence-4', topic: ' the  $& plan ' }).question).toBe('How sure do you feel about the $& plan?');
    expect(setupFrom({ preset: 'where-from', places: ['Nearby', 'Leeds', ' By the\nsea '] }).answers).toEqual([
      { key: 'nearby', label: 'Nearby' },
      { key: 'place-2', label: 'Leeds' },
      { key: 'place-3', label: 'By the sea' },
    ]);
    expect(setupFrom({ preset: 'where-from' }).answers).toHaveLength(4);
  });

  test.each([
    ['a poll about nothing', { preset: 'confidence-4' }],
    ['a topic that cannot be read', { preset: 'confidence-4', topic: '\u200b' }],
    ['a topic of 61 letters', { preset: 'confidence-4', topic: 'a'.repeat(61) }],
    ['a topic where none is asked for', { preset: 'weather-3', topic: 'the plan' }],
    ['two places', { preset: 'where-from', places: ['Leeds', 'York'] }],
    ['eight places', { preset: 'where-from', places: Array.from('abcdefgh') }],
    ['the same place twice', { preset: 'where-from', places: ['Leeds', 'York', 'leeds'] }],
    ['places where none are asked for', { preset: 'weather-3', places: ['Leeds', 'York', 'Hull'] }],
  ])('refuses %s', (_what, input) => expect(parseSetup(input)).toEqual(new Refusal('bad-setup')));
});

describe('what is written', () => {
  test('is kept with the session where it is a word, and only if the group says so where it is about wins and hard bits', () => {
    expect(setupFrom({ preset: 'one-word' }).keep).toBe(true);
    expect(setupFrom({ preset: 'wins-and-hard-bits' }).keep).toBe(false);
    expect(setupFrom({ preset: 'wins-and-hard-bits', keep: true }).keep).toBe(true);
    expect(setupFrom({ preset: 'weather-3', keep: true })).not.toHaveProperty('keep');
  });
});

describe('names', () => {
  test('can be shown where a group shows hands, and where a facilitator asks who does what', () => {
    expect(PRESETS.filter(({ levels }) => levels.includes('named')).map(({ key }) => key)).toEqual(['fist-0-5']);
    expect(setupFrom({ preset: 'fist-0-5', level: 'named' }).level).toBe('named');
    const own = { question: 'What can you do?', answers: ['Bring cake', 'Take notes'], ordered: false };
    for (const form of ['one', 'many'])
      expect(setupFrom({ own: { ...own, form }, level: 'named' })).toMatchObject({ form, level: 'named', hold: true });
  });
});

describe('a poll of one’s own', () => {
  const own = (more: object = {}) => ({
    own: { form: 'one', question: 'How do you come?', answers: ['By bus', 'On foot'], ordered: false, ...more },
  });

  test('is private, and its answers have keys that say nothing', () => {
    expect(setupFrom(own({ question: ' How do\nyou come? ' }))).toEqual({
      preset: 'own',
      form: 'one',
      question: 'How do you come?',
      answers: [
        { key: 'answer-1', label: 'By bus' },
        { key: 'answer-2', label: 'On foot' },
      ],
      ordered: false,
      level: 'private',
      threshold: 5,
      hold: false,
      purpose: 'to set the pace',
    });
  });

  test.each([
    ['several answers', { form: 'many' }],
    ['steps of a scale', { ordered: true }],
    ['an order', { form: 'rank', answers: ['Tea', 'Coffee', 'Water'] }],
    ['words', { form: 'words', answers: [] }],
    ['seven answers', { answers: Array.from('abcdefg') }],
  ])('may ask for %s', (_what, more) => expect(setupFrom(own(more)).preset).toBe('own'));

  test.each([
    ['no question', { question: '  ' }],
    ['a question of 141 letters', { question: 'a'.repeat(141) }],
    ['one answer', { answers: ['Yes'] }],
    ['eight answers', { answers: Array.from('abcdefgh') }],
    ['an empty answer', { answers: ['Yes', ''] }],
    ['an answer of 61 letters', { answers: ['Yes', 'a'.repeat(61)] }],
    ['two answers that read the same', { answers: ['Yes', ' yes'] }],
    ['an order of two', { form: 'rank' }],
    ['an order of steps', { form: 'rank', answers: ['a', 'b', 'c'], ordered: true }],
    ['answers to words', { form: 'words' }],
    ['boxes', { form: 'boxes' }],
    ['a form that does not exist', { form: 'cloud' }],
    ['more than it knows', { emoji: true }],
  ])('refuses %s', (_what, more) => expect(parseSetup(own(more))).toEqual(new Refusal('bad-setup')));

  test.each([
    ['an order with names', { ...own({ form: 'rank', answers: ['Tea', 'Coffee', 'Water'] }), level: 'named' }],
    ['words with names', { ...own({ form: 'words', answers: [] }), level: 'named' }],
    ['counted words', { ...own({ form: 'words', answers: [] }), level: 'counted' }],
    ['a preset as well', { ...own(), preset: 'weather-3' }],
  ])('refuses %s', (_what, input) => expect(parseSetup(input)).toEqual(new Refusal('bad-setup')));
});

describe('answering', () => {
  test.each([{ choice: 'sunny' }, { choice: null }, { choice: ['hear', 'read'] }])('takes %j', (move) =>
    expect(parseMove(move)).toEqual(move),
  );

  test('takes nothing else', () => {
    const isMove = (input: unknown) =>
      typeof input === 'object' &&
      input !== null &&
      'choice' in input &&
      Object.keys(input).length === 1 &&
      (input.choice === null || typeof input.choice === 'string' || isTexts(input.choice));
    const isTexts = (value: unknown) => Array.isArray(value) && value.length <= 7 && value.every((each) => typeof each === 'string');
    fc.assert(
      fc.property(
        fc
          .oneof(fc.anything(), fc.record({ choice: fc.anything() }), fc.record({ choice: fc.string(), more: fc.anything() }))
          .filter((input) => !isMove(input)),
        (input) => {
          expect(parseMove(input)).toEqual(new Refusal('malformed'));
        },
      ),
    );
  });
});
