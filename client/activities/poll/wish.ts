import type { Preset } from '../../../server/activities/poll/presets/wire.ts';
import { MINUTES, THRESHOLD, type PollChoice } from '../../../server/activities/poll/wire.ts';
import type { Level } from '../../../server/activities/wire.ts';

/** What a facilitator has set before starting a poll. `way` is null until they had to choose one. */
export type Wish = {
  way: Level | 'spoken' | null;
  plain: boolean;
  threshold: number;
  live: boolean;
  purpose: string;
  minutes: number | null; // after which it closes itself; null for by hand
  again: boolean; // the same will be asked again, to see how many moved
  keep: boolean; // the group said that what is written may be kept
  topic: string;
  places: string[];
};

/** What is set to begin with: what was chosen the last time, or the poll's usual. */
export const firstWish = (choice: PollChoice, preset: Preset): Wish => ({
  way: choice.level === undefined || choice.level === preset.levels[0] ? null : choice.level,
  plain: false,
  threshold: choice.threshold ?? THRESHOLD.usual,
  live: choice.hold === undefined ? preset.live === true : !choice.hold,
  purpose: choice.purpose ?? '',
  minutes: choice.minutes ?? (preset.pulse && choice.level === undefined ? MINUTES.usual : null),
  again: choice.again ?? false,
  keep: choice.keep ?? preset.form !== 'boxes',
  topic: 'preset' in choice ? (choice.topic ?? '') : '',
  places: 'preset' in choice ? (choice.places ?? preset.answers.map(({ label }) => label)) : [],
});

/** Fewer people than this cannot make a private poll show anything. */
export const isFew = (here: number): boolean => here < THRESHOLD.usual;

/** Where few people could see nothing of the usual way, none is chosen for them; else it is usual unless they had chosen another. */
export const wayOf = ({ way }: Wish, { levels: [usual] }: Pick<Preset, 'levels'>, here: number): Wish['way'] =>
  way ?? (usual === 'private' && isFew(here) ? null : usual);

/** What is sent to open it. `choice` says what is asked, `wish` how. */
export function choiceOf(choice: PollChoice, preset: Preset, level: Level, wish: Wish, since?: string): PollChoice {
  const { threshold, live, purpose, minutes, keep, plain, topic, places } = wish;
  const rules = {
    level,
    threshold,
    hold: !live,
    purpose,
    keep,
    ...(minutes !== null && { minutes }),
    ...movesOf(preset, level, wish.again, since),
  };
  if ('own' in choice) return { ...rules, own: choice.own };
  const key = plain ? (preset.plain ?? preset.key) : preset.key;
  return { ...rules, preset: key, ...(preset.open === 'topic' && { topic }), ...(preset.open === 'places' && { places }) };
}

/** Only along a scale does an answer lie before or behind another. */
export const canMove = ({ form, ordered }: Preset, level: Level): boolean => form === 'one' && ordered && level !== 'named';

const movesOf = (preset: Preset, level: Level, again: boolean, since: string | undefined): Pick<PollChoice, 'again' | 'since'> =>
  canMove(preset, level) ? { ...(again && { again }), ...(since !== undefined && { since }) } : {};
