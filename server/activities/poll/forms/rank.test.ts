import * as fc from '../../../../test/support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../lib/refusal.ts';
import type { PollSetup } from '../wire.ts';
import { rank } from './rank.ts';

const setupOf = (keys: string[], level: PollSetup['level'] = 'counted'): PollSetup => ({
  preset: 'test',
  form: 'rank',
  question: 'What first?',
  answers: keys.map((key) => ({ key, label: key })),
  ordered: false,
  level,
  threshold: 5,
  hold: false,
  purpose: 'to set the pace',
});
const DRINKS = ['tea', 'coffee', 'water'];

describe('putting in order', () => {
  test('keeps any order of all answers', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(DRINKS, { minLength: 3 }), (order) => {
        expect(rank.parse(order, setupOf(DRINKS))).toEqual(order);
      }),
    );
  });

  test.each([[['tea', 'coffee']], [['tea', 'tea', 'water']], [['tea', 'coffee', 'milk']], ['tea'], [[]]])('%j is refused', (choice) => {
    expect(rank.parse(choice, setupOf(DRINKS))).toEqual(new Refusal('malformed'));
  });

  test('the lowest sum of places comes first, and equal ones share a place', () => {
    const orders = [
      ['tea', 'coffee', 'water'],
      ['coffee', 'tea', 'water'],
    ];
    expect(rank.tally(orders, setupOf(DRINKS))).toEqual({
      show: 'places',
      answered: 2,
      places: [
        { answer: 'tea', place: 1, sum: 3, first: 1 },
        { answer: 'coffee', place: 1, sum: 3, first: 1 },
        { answer: 'water', place: 3, sum: 6, first: 0 },
      ],
    });
  });

  test('of a private poll only the order remains', () => {
    const places = [
      { answer: 'coffee', place: 1 },
      { answer: 'tea', place: 2 },
      { answer: 'water', place: 3 },
    ];
    const orders = [
      ['coffee', 'tea', 'water'],
      ['coffee', 'tea', 'water'],
      ['coffee', 'water', 'tea'],
    ];
    expect(rank.tally(orders, setupOf(DRINKS, 'private'))).toEqual({ show: 'places', answered: 3, places });
  });

  test('every person counts the same, whenever they came', () => {
    const order = fc.shuffledSubarray(DRINKS, { minLength: 3 });
    fc.assert(
      fc.property(fc.array(order, { maxLength: 20 }), (orders) => {
        expect(rank.tally(orders.toReversed(), setupOf(DRINKS))).toEqual(rank.tally(orders, setupOf(DRINKS)));
      }),
    );
  });

  test('from the order of five or six people nobody can work out that 1 or 2 of them put an answer first', () => {
    const setup = setupOf(DRINKS, 'private');
    const workedOut: unknown[] = [];
    for (const people of [5, 6]) {
      const possible = new Map<string, number[][]>();
      for (const orders of everyGroup(people)) {
        const seen = JSON.stringify(rank.tally(orders, setup));
        const firsts = DRINKS.map((drink) => orders.filter(([first]) => first === drink).length);
        possible.set(seen, [...(possible.get(seen) ?? []), firsts]);
      }
      for (const [seen, sets] of possible)
        for (const at of DRINKS.keys()) if (sets.every((firsts) => firsts[at] === 1 || firsts[at] === 2)) workedOut.push([seen, at]);
    }
    expect(workedOut).toEqual([]);
  });
});

const ORDERS = DRINKS.flatMap((a) => DRINKS.flatMap((b) => DRINKS.map((c) => [a, b, c]))).filter((order) => new Set(order).size === 3);

/** Every group of so many orders, whoever gave which. */
function* everyGroup(people: number, from = 0): Generator<string[][]> {
  if (people === 0) return yield [];
  for (let at = from; at < ORDERS.length; at += 1) for (const rest of everyGroup(people - 1, at)) yield [ORDERS[at]!, ...rest];
}
