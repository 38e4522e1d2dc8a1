import type { Preset } from '../../../server/activities/poll/presets/wire.ts';
import { THRESHOLD, type PollChoice } from '../../../server/activities/poll/wire.ts';

/** What a facilitator has set before starting a poll. `way` is null until they had to choose one. */
export type Wish = { way: 'private' | 'counted' | 'spoken' | null; plain: boolean; threshold: number; live: boolean; purpose: string };

export const FIRST_WISH: Wish = { way: null, plain: false, threshold: THRESHOLD.usual, live: false, purpose: '' };

/** Fewer people than this cannot make a private poll show anything. */
export const isFew = (here: number): boolean => here < THRESHOLD.usual;

/** With few people nothing is chosen for them; with enough, a poll is private unless they had chosen another way. */
export const wayOf = ({ way }: Wish, here: number): Wish['way'] => way ?? (isFew(here) ? null : 'private');

export function choiceOf(preset: Preset, level: 'private' | 'counted', { plain, threshold, live, purpose }: Wish): PollChoice {
  return { preset: plain ? (preset.plain ?? preset.key) : preset.key, level, threshold, hold: !live, purpose };
}
