import type { Refusal } from '../../../lib/refusal.ts';
import type { Choice, PollAnswer, PollOutcome, PollSetup } from '../wire.ts';

/** A way to answer a poll, as a value. Another form is a file beside this one and a name in `wire.ts`. */
export type Form = {
  /** What somebody sent, as it is kept: 'malformed' where no panel would send it, 'bad-text' where nothing readable was written. */
  parse: (choice: Choice, setup: PollSetup) => Choice | Refusal;
  /** In the order of the answers, for counts that may be seen while the poll is open; null where there is nothing to count. */
  counts: (choices: Choice[], setup: PollSetup) => number[] | null;
  /**
   * All that remains, where enough have answered. The order of `choices` must not show in it, nor, in private polls, a part of
   * fewer than `smallest` people.
   */
  tally: (choices: Choice[], setup: PollSetup, smallest?: number) => PollOutcome;
  /** What somebody without a screen answers in a rehearsal. `chance` is from 0 to 1. */
  pretend: (answers: PollAnswer[], chance: () => number) => Choice;
};
