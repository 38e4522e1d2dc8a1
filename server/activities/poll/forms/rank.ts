import { refuse } from '../../../lib/refusal.ts';
import type { Choice, Place, PollSetup } from '../wire.ts';
import type { Form } from './form.ts';

/** All answers, from first to last. What remains is the order of the whole, and no order of a single person. */
export const rank: Form = {
  parse(choice, { answers }) {
    if (typeof choice === 'string' || choice.length !== answers.length) return refuse('malformed');
    return answers.every(({ key }) => choice.includes(key)) ? choice : refuse('malformed');
  },

  pretend: (answers, chance) =>
    answers
      .map(({ key }) => ({ key, weight: chance() }))
      .toSorted((a, b) => a.weight - b.weight)
      .map(({ key }) => key),

  counts: () => null,

  tally: (choices, setup) => ({ show: 'places', answered: choices.length, places: placesOf(choices, setup) }),
};

/**
 * The lower the sum of its places, the earlier an answer comes. In private polls the order is all that is said, and equal ones
 * stand in it as they were asked: "all three equal", among five people, would say that 1 or 2 put each of them first.
 */
function placesOf(choices: Choice[], { answers, level }: PollSetup): Place[] {
  const sums = answers.map(({ key }) => ({
    answer: key,
    sum: choices.reduce((sum, choice) => sum + choice.indexOf(key) + 1, 0),
    first: choices.filter(([first]) => first === key).length,
  }));
  return sums
    .toSorted((a, b) => a.sum - b.sum)
    .map(({ answer, sum, first }, at) => {
      if (level === 'private') return { answer, place: at + 1 };
      return { answer, place: sums.filter((other) => other.sum < sum).length + 1, sum, first };
    });
}
