import { describe, expect, test } from 'vitest';
import { needed, shownOf, take, verdictOf } from './rule.ts';
import { STANCES, USUAL_RULE, type Stance, type Taken } from './wire.ts';

const takenOf = (agree: number, live: number, aside: number, disagree: number, block: number): Taken => ({
  agree,
  live,
  aside,
  disagree,
  block,
});
const judged = (taken: Taken, present: number, today: 'all' | 'too-few' | 'no' = 'no') =>
  verdictOf(taken, { present, rule: USUAL_RULE, today });

/** Every set of so many answers at most in each part. */
function* everySet(most: number): Generator<Taken> {
  const counts = Array.from({ length: most + 1 }, (_none, at) => at);
  for (const agree of counts)
    for (const live of counts)
      for (const aside of counts)
        for (const disagree of counts) for (const block of counts) yield takenOf(agree, live, aside, disagree, block);
}

describe('the usual rule', () => {
  test.each<[string, Taken, number, string]>([
    ['half of 20 have answered, and three quarters of the sides are for it', takenOf(5, 1, 2, 2, 0), 20, 'adopted'],
    ['one fewer than half', takenOf(5, 1, 1, 2, 0), 20, 'people'],
    ['under three quarters', takenOf(5, 0, 3, 2, 0), 20, 'support'],
    ['one stop among a hundred', takenOf(99, 0, 0, 0, 1), 100, 'stopped'],
    ['all stand aside', takenOf(0, 0, 10, 0, 0), 10, 'support'],
    ['a group of 6 in which everybody has answered or stood aside', takenOf(4, 0, 2, 0, 0), 6, 'adopted'],
    ['a group of 6 in which one has not', takenOf(4, 0, 1, 0, 0), 6, 'people'],
    ['a group of 7 needs 4', takenOf(5, 0, 0, 0, 0), 7, 'adopted'],
    ['3 of 3 agree', takenOf(3, 0, 0, 0, 0), 3, 'adopted'],
    ['a stop among 3 looks like anything else that is not agreed', takenOf(2, 0, 0, 0, 1), 3, 'not-yet'],
    ['nobody has answered', takenOf(0, 0, 0, 0, 0), 3, 'not-yet'],
  ])('%s', (_what, taken, present, verdict) => expect(judged(taken, present)).toBe(verdict));

  test('for today only: what too few have answered, if the group wants that; never what somebody asked to stop', () => {
    expect(judged(takenOf(5, 1, 1, 2, 0), 20, 'too-few')).toBe('today');
    expect(judged(takenOf(5, 1, 2, 2, 0), 20, 'too-few')).toBe('adopted');
    expect(judged(takenOf(5, 1, 2, 2, 0), 20, 'all')).toBe('today');
    expect(judged(takenOf(9, 0, 0, 0, 1), 20, 'all')).toBe('stopped');
    expect(judged(takenOf(5, 0, 3, 2, 0), 20, 'all')).toBe('support');
  });

  test('up to 6 people everybody has to answer, from 7 on half of them', () => {
    expect([1, 6, 7, 8, 91].map((present) => needed(present, USUAL_RULE))).toEqual([1, 6, 4, 4, 46]);
  });
});

const answersIn = (taken: Taken): number => Object.values(taken).reduce((sum, count) => sum + count, 0);

/** What is shown although it should not be. */
function isTooMuch(taken: Taken): boolean {
  const shown = shownOf(taken);
  if (shown === null) return false;
  if (answersIn(taken) < 5) return true;
  return shown.in === 'counts' && (answersIn(taken) < 10 || Object.values(shown.counts).some((count) => count === 1 || count === 2));
}

test('of every set of answers, no number that is shown is 1 or 2, and fewer than 5 show none', () => {
  expect([...everySet(6)].filter(isTooMuch)).toEqual([]);
});

test('of every set of answers to a small check, only two things can be told apart: agreed, or not yet', () => {
  const small = [...everySet(2)].filter((taken) => answersIn(taken) < 5);
  expect(new Set(small.map((taken) => judged(taken, 4)))).toEqual(new Set(['adopted', 'not-yet']));
});

test('stances are counted as they are', () => {
  const said: Stance[] = ['agree', 'agree', 'live', 'aside', 'disagree', 'block'];
  expect(take(said)).toEqual(takenOf(2, 1, 1, 1, 1));
  expect(take([...STANCES])).toEqual(takenOf(1, 1, 1, 1, 1));
});
