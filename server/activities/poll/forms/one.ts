import { refuse } from '../../../lib/refusal.ts';
import { joinSmallParts } from '../joining.ts';
import { SMALLEST_PART } from '../wire.ts';
import type { Form } from './form.ts';
import { chosenBy } from './counting.ts';

/** One of several answers. In private polls, small parts are joined. */
export const one: Form = {
  parse: (choice, { answers }) => (typeof choice === 'string' && answers.some(({ key }) => key === choice) ? choice : refuse('malformed')),

  counts: chosenBy,

  // Two in three lean to the middle, as rooms do.
  pretend(answers, chance) {
    const at = chance() < 0.62 ? Math.floor(answers.length / 2) : Math.floor(chance() * answers.length);
    return answers[at]?.key ?? '';
  },

  tally(choices, setup, smallest = SMALLEST_PART) {
    const keys = setup.answers.map(({ key }) => key);
    const counts = chosenBy(choices, setup);
    const answered = counts.reduce((sum, count) => sum + count, 0);
    const apart = keys.map((key, at) => ({ answers: [key], count: counts[at] ?? 0 }));
    const parts = setup.level === 'private' ? joinSmallParts(keys, counts, setup.ordered, smallest) : apart;
    return parts ? { show: 'parts', answered, parts } : { show: 'words-only', answered };
  },
};
