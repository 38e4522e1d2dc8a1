import { refuse } from '../../../lib/refusal.ts';
import { SMALLEST_PART, type Count } from '../wire.ts';
import type { Form } from './form.ts';
import { chosenBy } from './counting.ts';

/** Any of the answers, one at least. In private polls, counts are shown only where nobody stands out by them. */
export const many: Form = {
  parse(choice, { answers }) {
    if (typeof choice === 'string' || choice.length === 0) return refuse('malformed');
    // In the order of the answers, so that the order in which they were pressed is not kept.
    const chosen = answers.map(({ key }) => key).filter((key) => choice.includes(key));
    return chosen.length === choice.length ? chosen : refuse('malformed');
  },

  counts: chosenBy,

  pretend(answers, chance) {
    const favourite = answers[Math.floor(chance() * answers.length)];
    return answers.filter((answer) => answer === favourite || chance() < 0.3).map(({ key }) => key);
  },

  tally(choices, setup, smallest = SMALLEST_PART) {
    const answered = choices.length;
    const counts = chosenBy(choices, setup);
    const shown = setup.level === 'private' ? shadeExtremes(counts, answered, smallest) : counts;
    if (shown === null) return { show: 'words-only', answered };
    return { show: 'counts', answered, counts: setup.answers.map(({ key }, at) => ({ answer: key, count: shown[at] ?? 0 })) };
  },
};

/**
 * A count below 3 is `few`, and one of which fewer than 3 are missing is `nearly-all`: nobody stands out by having chosen an
 * answer, or by not having chosen it. Null where the rest would give them away; and where `smallest` is more than 3, as soon as
 * one count is too small or too great, since there are no words for that.
 *
 * Why null: everybody chose something, so the counts add up to the number of people at least. If the numbers that are shown, with 2
 * for each `few` but one, do not reach it, that one cannot be nobody: with 8 people, "3, 3, few" can only be 3, 3, 2. Wherever
 * we do show counts, each `few` may be nobody, and each `nearly-all` may be all. Where they only just reach it we show none
 * either, so that among the sets of counts behind a null there are some with bigger ones: else null itself would say that
 * 1 or 2 chose each.
 */
export function shadeExtremes(counts: number[], people: number, smallest = SMALLEST_PART): Count['count'][] | null {
  if (people < 2 * smallest) return null; // each count would be too small from one end or the other
  const shades = counts.map((count) => shadeOf(count, people, smallest));
  if (smallest > SMALLEST_PART && shades.some((shade) => typeof shade === 'string')) return null;
  const few = shades.filter((shade) => shade === 'few').length;
  const reached = shades.reduce<number>((sum, shade) => sum + (typeof shade === 'number' ? shade : 0), 0);
  const givesAway = few > 0 && !shades.includes('nearly-all') && reached + (few - 1) * (SMALLEST_PART - 1) <= people;
  return givesAway ? null : shades;
}

function shadeOf(count: number, people: number, smallest: number): Count['count'] {
  if (count < smallest) return 'few';
  return people - count < smallest ? 'nearly-all' : count;
}
