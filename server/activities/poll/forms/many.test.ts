import * as fc from '../../../../test/support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../lib/refusal.ts';
import type { PollSetup } from '../wire.ts';
import { many, shadeExtremes } from './many.ts';

const KEYS = ['hear', 'read', 'see', 'try', 'talk'];
const setup: PollSetup = {
  preset: 'test',
  form: 'many',
  question: 'How?',
  answers: KEYS.map((key) => ({ key, label: key })),
  ordered: false,
  level: 'counted',
  threshold: 5,
  hold: false,
  purpose: 'to set the pace',
};

describe('choosing any', () => {
  const some = fc.shuffledSubarray(KEYS, { minLength: 1 });

  test('keeps what was chosen, and not the order in which it was pressed', () => {
    fc.assert(
      fc.property(some, (chosen) => {
        expect(many.parse(chosen, setup)).toEqual(KEYS.filter((key) => chosen.includes(key)));
      }),
    );
  });

  test.each([[[]], [['hear', 'hear']], [['hear', 'smell']], ['hear'], [['__proto__']]])('%j is refused', (choice) => {
    expect(many.parse(choice, setup)).toEqual(new Refusal('malformed'));
  });

  test('counts each answer once for each person', () => {
    expect(many.counts([['hear', 'talk'], ['talk'], ['hear', 'read', 'talk']], setup)).toEqual([2, 1, 0, 0, 3]);
  });

  test('shows a counted poll as it is', () => {
    expect(many.tally([['hear'], ['hear', 'read']], setup)).toEqual({
      show: 'counts',
      answered: 2,
      counts: [2, 1, 0, 0, 0].map((count, at) => ({ answer: KEYS[at], count })),
    });
  });
});

describe('in a private poll', () => {
  test.each([
    [[6, 5, 4, 0, 2], 12, [6, 5, 4, 'few', 'few']],
    [[12, 11, 10, 9, 1], 12, ['nearly-all', 'nearly-all', 'nearly-all', 9, 'few']],
    [[3, 3, 2], 8, null], // "3, 3, few" of 8 people could only be 3, 3, 2
    [[3, 3, 3], 8, [3, 3, 3]],
    [[5, 0, 0], 5, null], // with five, everything is few or nearly all
    [[6, 0, 0], 6, ['nearly-all', 'few', 'few']],
  ])('%j of %i people are shown as %j', (counts, people, shown) => {
    expect(shadeExtremes(counts, people)).toEqual(shown);
  });

  test('words are left where no table is safe', () => {
    const choices = ['hear', 'hear', 'hear', 'read', 'read', 'read', 'see', 'see'].map((key) => [key]);
    const threeAnswers = { ...setup, level: 'private' as const, answers: setup.answers.slice(0, 3) };
    expect(many.tally(choices, threeAnswers)).toEqual({ show: 'words-only', answered: 8 });
  });

  // Everybody chooses one at least, so all that can be known beforehand is that the counts reach the number of people.
  test.each([
    [2, 14],
    [3, 12],
    [4, 10],
    [5, 9],
  ])('of %i answers, nobody can work out that 1 or 2 chose one, or did not (up to %i people)', (answers, most) => {
    const workedOut: unknown[] = [];
    for (let people = 5; people <= most; people += 1) {
      const possible = new Map<string, number[][]>();
      for (const counts of everySet(answers, people)) {
        if (counts.reduce((sum, count) => sum + count, 0) < people) continue;
        const seen = JSON.stringify(shadeExtremes(counts, people));
        possible.set(seen, [...(possible.get(seen) ?? []), counts]);
      }
      for (const [seen, sets] of possible)
        for (let at = 0; at < answers; at += 1) {
          const few = sets.every((counts) => counts[at] === 1 || counts[at] === 2);
          const missing = sets.every((counts) => [people - 1, people - 2].includes(counts[at]!));
          if (few || missing) workedOut.push([people, seen, at]);
        }
    }
    expect(workedOut).toEqual([]);
  });
});

/** Every set of `answers` counts from 0 to `most`. */
function* everySet(answers: number, most: number): Generator<number[]> {
  if (answers === 0) return yield [];
  for (const rest of everySet(answers - 1, most)) for (let count = 0; count <= most; count += 1) yield [...rest, count];
}
