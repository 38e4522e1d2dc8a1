import { refuse, type Refusal } from '../../lib/refusal.ts';
import type { Effect, Moment } from '../kind.ts';
import { joinSmallParts } from './joining.ts';
import type { PollOutcome, PollSetup, PollWire } from './wire.ts';

/** Everybody has one answer at most. */
const SLOT = 'answer';

export function decide({ choice }: PollWire['move'], { setup }: Pick<Moment<PollWire>, 'setup'>): Effect<PollWire>[] | Refusal {
  if (choice === null) return [{ do: 'drop', slot: SLOT }];
  if (!setup.answers.some(({ key }) => key === choice)) return refuse('malformed');
  return [{ do: 'put', slot: SLOT, body: { choice } }];
}

/** In the order of the answers. */
export const countsOf = (responses: PollWire['response'][], { answers }: Pick<PollSetup, 'answers'>): number[] =>
  answers.map(({ key }) => responses.filter(({ choice }) => choice === key).length);

/** All that remains of a poll. */
export const tally = (responses: PollWire['response'][], setup: PollSetup): PollOutcome => outcomeOf(countsOf(responses, setup), setup);

/** A private poll with too few answers, or without a safe table, leaves the number alone. */
export function outcomeOf(counts: number[], { answers, level, threshold, ordered }: PollSetup): PollOutcome {
  const keys = answers.map(({ key }) => key);
  const answered = counts.reduce((sum, count) => sum + count, 0);
  if (level !== 'private') return { show: 'parts', answered, parts: keys.map((key, at) => ({ answers: [key], count: counts[at] ?? 0 })) };
  if (answered < threshold) return { show: 'too-few', answered };
  const parts = joinSmallParts(keys, counts, ordered);
  return parts ? { show: 'parts', answered, parts } : { show: 'words-only', answered };
}
