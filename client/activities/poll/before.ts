import { MOVED, type Choice, type Moved } from '../../../server/activities/poll/wire.ts';
import { DRAFTS } from '../../live/draft.ts';
import { device } from '../../live/keep.ts';
import type { SliceOf } from '../kind.ts';

/**
 * What this person answered, where the same will be asked again: on this device and nowhere else, since the server destroys it at
 * closing. It goes with the drafts when they leave, and once the second poll is over.
 */
const keyOf = (pollId: string): string => `${DRAFTS}poll-before.${pollId}`;

export const rememberAnswer = (pollId: string, choice: Choice | null): void =>
  typeof choice === 'string' ? device.write(keyOf(pollId), choice) : device.drop(keyOf(pollId));

export const forgetAnswer = (pollId: string): void => device.drop(keyOf(pollId));

/** How an answer lies to the one before, along the scale; nothing for whoever did not answer then, or on another device. */
export function movedSince(
  { since, answers }: Pick<SliceOf<'poll'>['common'], 'since' | 'answers'>,
  choice: Choice | null,
): Moved | undefined {
  const before = since === undefined ? null : device.read(keyOf(since));
  const [then, now] = [before, choice].map((key) => answers.findIndex((answer) => answer.key === key));
  if (then === undefined || now === undefined || then < 0 || now < 0) return undefined;
  return MOVED[Math.sign(now - then) + 1];
}
