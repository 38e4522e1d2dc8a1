import * as fc from '../../../test/support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { joinSmallParts } from './joining.ts';
import type { Part } from './wire.ts';

const KEYS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const keysFor = (counts: number[]) => KEYS.slice(0, counts.length);
const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0);
const sumOf = (parts: Part[]) => sum(parts.map(({ count }) => count));

/** Every set of `answers` counts from 0 to `most`. */
function* everySet(answers: number, most: number): Generator<number[]> {
  if (answers === 0) return yield [];
  for (const rest of everySet(answers - 1, most)) for (let count = 0; count <= most; count += 1) yield [...rest, count];
}

const isSafe = (parts: Part[], counts: number[]): boolean =>
  parts.every(({ count }) => count === 0 || count >= 3) &&
  sumOf(parts) === sum(counts) &&
  parts
    .flatMap(({ answers }) => answers)
    .toSorted()
    .join() === keysFor(counts).join();

describe('answers from better to harder', () => {
  test('of all 59,049 sets of five counts from 0 to 8, none shows one or two people, and 240 show words only', () => {
    const unsafe: number[][] = [];
    let wordsOnly = 0;
    for (const counts of everySet(5, 8)) {
      if (sum(counts) < 5) continue;
      const parts = joinSmallParts(keysFor(counts), counts, true);
      if (parts === null) wordsOnly += 1;
      else if (!isSafe(parts, counts)) unsafe.push(counts);
    }
    expect(unsafe).toEqual([]);
    expect(wordsOnly).toBe(240);
  });

  test('parts stay in their order, and cover only neighbours', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 2, maxLength: 7 }), (counts) => {
        const parts = joinSmallParts(keysFor(counts), counts, true) ?? [{ answers: keysFor(counts), count: sum(counts) }];
        expect(parts.flatMap(({ answers }) => answers)).toEqual(keysFor(counts));
      }),
    );
  });

  test('what holds nobody, or three and more, is left as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 3, max: 300 })), { minLength: 2, maxLength: 7 }), (counts) => {
        expect(joinSmallParts(keysFor(counts), counts, true)).toEqual(
          keysFor(counts).map((key, at) => ({ answers: [key], count: counts[at] })),
        );
      }),
    );
  });

  // Whoever knows the rule can try every set of answers that would have given the same results.
  test.each([
    [3, 15],
    [4, 9],
    [5, 7],
  ])('with %i answers, no count in a joined part can be worked out from the results (up to %i people)', (answers, people) => {
    const workedOut = [...seenAs(answers, people, true).values()].filter(({ parts, counts }) =>
      hidden(parts, answers).some((at) => new Set(counts.map((set) => set[at])).size < 2),
    );
    expect(workedOut).toEqual([]);
  });
});

/** Every result that up to so many people can give, with all the counts behind it. */
function seenAs(answers: number, people: number, ordered: boolean) {
  const possible = new Map<string, { parts: Part[] | null; counts: number[][] }>();
  for (const counts of everySet(answers, people)) {
    if (sum(counts) < 5 || sum(counts) > people) continue;
    const parts = joinSmallParts(keysFor(counts), counts, ordered);
    const seen = JSON.stringify([sum(counts), parts]);
    const before = possible.get(seen) ?? { parts, counts: [] };
    before.counts.push(counts);
    possible.set(seen, before);
  }
  return possible;
}

/** The places of the answers whose own count is not shown. */
function hidden(parts: Part[] | null, answers: number): number[] {
  const joined = parts === null ? KEYS.slice(0, answers) : parts.filter((part) => part.answers.length > 1).flatMap((part) => part.answers);
  return joined.map((key) => KEYS.indexOf(key));
}

describe('answers in no order', () => {
  test.each([
    [[9, 7, 6, 8], 'a 9; b 7; c 6; d 8'],
    [[9, 1, 6, 2], 'a 9; b,c,d 9'], // the small ones take the next smallest with them
    [[9, 1, 6, 8], 'a 9; d 8; b,c 7'],
    [[9, 0, 6, 2], 'a 9; b 0; c,d 8'],
    [[9, 2, 6, 6], 'a 9; b,c,d 14'], // and whatever equals it
    [[1, 1, 0, 0], null],
    [[1, 1, 1, 0], null],
    [[4, 1, 2, 4], null],
    [[0, 5, 0, 0], 'a 0; b 5; c 0; d 0'],
    [[5, 1, 0, 0], 'c 0; d 0; a,b 6'],
  ])('%j → %s', (counts, shown) => {
    const parts = joinSmallParts(keysFor(counts), counts, false);
    expect(parts?.map(({ answers, count }) => `${answers.join()} ${count}`).join('; ') ?? null).toBe(shown);
  });

  test('nobody stands out, and totals are right', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(3), fc.nat(40)), { minLength: 2, maxLength: 7 }), (counts) => {
        const parts = joinSmallParts(keysFor(counts), counts, false);
        expect(parts === null || isSafe(parts, counts)).toBe(true);
      }),
    );
  });

  // Stronger than for ordered answers: of no hidden answer can anybody say even that it holds 1 or 2.
  test.each([
    [2, 24],
    [3, 15],
    [4, 11],
    [5, 9],
  ])('with %i answers, of none can it be worked out that 1 or 2 people chose it (up to %i people)', (answers, people) => {
    const workedOut = [...seenAs(answers, people, false).values()].filter(({ parts, counts }) =>
      hidden(parts, answers).some((at) => counts.every((set) => set[at] === 1 || set[at] === 2)),
    );
    expect(workedOut).toEqual([]);
  });
});
