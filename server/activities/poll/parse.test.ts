import * as fc from 'fast-check';
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

describe('the presets', () => {
  test.each(PRESETS)('$key can be answered by key, and its plain version exists', ({ answers, plain }) => {
    expect(new Set(answers.map(({ key }) => key)).size).toBe(answers.length);
    expect(answers.length).toBeLessThanOrEqual(7);
    expect(plain === undefined || PRESETS.some(({ key, answers: same }) => key === plain && same.length === answers.length)).toBe(true);
  });
});

describe('answering', () => {
  test.each([{ choice: 'sunny' }, { choice: null }])('takes %j', (move) => expect(parseMove(move)).toEqual(move));

  test('takes nothing else', () => {
    const isMove = (input: unknown) =>
      typeof input === 'object' &&
      input !== null &&
      'choice' in input &&
      Object.keys(input).length === 1 &&
      (input.choice === null || typeof input.choice === 'string');
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
