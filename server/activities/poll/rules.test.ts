import * as fc from '../../../test/support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { answersAre } from '../../../test/support/activity.ts';
import { momentOf } from '../../../test/support/moment.ts';
import { Refusal } from '../../lib/refusal.ts';
import { formOf } from './forms.ts';
import { decide, tally } from './rules.ts';
import type { PollOutcome, PollSetup, PollWire } from './wire.ts';

const WEATHER_3 = ['sunny', 'cloudy', 'storm'];
const WEATHER_5 = ['sunny', 'bright-spells', 'cloudy', 'rain', 'storm'];
const TAKING_IN = ['hear', 'read', 'see', 'try', 'talk'];

const setupOf = (keys: string[], more: Partial<PollSetup> = {}): PollSetup => ({
  preset: 'test',
  question: 'How?',
  answers: keys.map((key) => ({ key, label: key })),
  ordered: true,
  level: 'private',
  threshold: 5,
  hold: false,
  purpose: 'to set the pace',
  ...more,
});

/** "sunny 6; cloudy or storm 6", as a person would read it out. */
function inWords(outcome: PollOutcome): string {
  switch (outcome.show) {
    case 'parts':
      return outcome.parts.map(({ answers, count }) => `${answers.join(' or ')} ${count}`).join('; ');
    case 'too-few':
      return `${outcome.answered} answered`;
    case 'words-only':
      return `${outcome.answered} answered, in different places`;
    case 'counts':
    case 'places':
    case 'texts':
    case 'not-kept':
      throw new Error(`a choice of one has no ${outcome.show}`);
  }
}

const outcomeOf = (counts: number[], setup: PollSetup): PollOutcome =>
  tally(answersAre<PollWire>(counts.flatMap((count, at) => Array.from({ length: count }, () => ({ choice: setup.answers[at]!.key })))), {
    setup,
  });

describe('the worked examples of the joining rule', () => {
  test.each([
    [WEATHER_3, [28, 56, 7], 'sunny 28; cloudy 56; storm 7'],
    [WEATHER_3, [6, 5, 1], 'sunny 6; cloudy or storm 6'],
    [WEATHER_3, [1, 5, 6], 'sunny or cloudy 6; storm 6'],
    [WEATHER_3, [6, 1, 6], 'sunny 6; cloudy or storm 7'],
    [WEATHER_3, [9, 18, 2], 'sunny 9; cloudy or storm 20'],
    [WEATHER_3, [4, 0, 1], '5 answered, in different places'],
    [WEATHER_3, [2, 0, 10], '12 answered, in different places'],
    [WEATHER_5, [5, 4, 3, 1, 1], 'sunny 5; bright-spells 4; cloudy or rain or storm 5'],
    [WEATHER_5, [0, 0, 0, 2, 4], 'sunny 0; bright-spells 0; cloudy 0; rain or storm 6'],
    [WEATHER_5, [1, 1, 1, 1, 1], '5 answered, in different places'],
    [WEATHER_3, [4, 0, 0], '4 answered'],
    [WEATHER_5, [1, 1, 1, 1, 0], '4 answered'],
  ])('%j %j → %s', (keys, counts, shown) => {
    expect(inWords(outcomeOf(counts, setupOf(keys)))).toBe(shown);
  });

  test('a counted poll is shown as it is, however small its numbers', () => {
    const counted = setupOf(TAKING_IN, { level: 'counted', ordered: false });
    expect(inWords(outcomeOf([9, 7, 6, 2, 8], counted))).toBe('hear 9; read 7; see 6; try 2; talk 8');
    expect(inWords(outcomeOf([1, 0, 0, 0, 0], counted))).toBe('hear 1; read 0; see 0; try 0; talk 0');
  });
});

test('five who all feel the same are shown, and four never are', () => {
  expect(inWords(outcomeOf([0, 0, 5], setupOf(WEATHER_3)))).toBe('sunny 0; cloudy 0; storm 5');
  expect(outcomeOf([0, 0, 4], setupOf(WEATHER_3))).toEqual({ show: 'too-few', answered: 4 });
});

test('the facilitator’s own threshold stands', () => {
  expect(outcomeOf([3, 3, 3], setupOf(WEATHER_3, { threshold: 10 }))).toEqual({ show: 'too-few', answered: 9 });
  expect(inWords(outcomeOf([3, 0, 0], setupOf(WEATHER_3, { threshold: 3 })))).toBe('sunny 3; cloudy 0; storm 0');
});

test('the order in which people answered changes nothing', () => {
  const setup = setupOf(WEATHER_5);
  const responses = fc.array(
    fc.constantFrom(...WEATHER_5).map((choice) => ({ choice })),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(
      responses.chain((made) => fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length }))),
      ([made, shuffled]) => {
        expect(tally(answersAre(shuffled), { setup })).toEqual(tally(answersAre(made), { setup }));
      },
    ),
  );
});

test('every answer is counted once', () => {
  const setup = setupOf(WEATHER_3);
  expect(formOf(setup).counts(['storm', 'sunny', 'storm', 'cloudy', 'storm'], setup)).toEqual([1, 1, 3]);
});

describe('a move', () => {
  const at = momentOf<PollWire>(setupOf(WEATHER_3));

  test.each(WEATHER_3)('that chooses %s is kept', (choice) => {
    expect(decide({ choice }, at)).toEqual([
      { do: 'put', slot: 'answer', body: { choice } },
      { do: 'drop', slot: 'more-time' },
    ]);
  });

  test('that chooses nothing takes the answer back', () => {
    expect(decide({ choice: null }, at)).toEqual([
      { do: 'drop', slot: 'answer' },
      { do: 'drop', slot: 'more-time' },
    ]);
  });

  test('that chooses what was not asked is refused', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string().filter((choice) => !WEATHER_3.includes(choice)),
          fc.constantFrom('__proto__', 'constructor', 'SUNNY', ' sunny'),
        ),
        (choice) => {
          expect(decide({ choice }, at)).toEqual(new Refusal('malformed'));
        },
      ),
    );
  });
});
