import { refuse, type Refusal } from '../../lib/refusal.ts';
import type { Effect, Held, Kind, Moment } from '../kind.ts';
import { formName } from './forms.ts';
import { MINUTES, SHORTEST_MS, type PollSetup, type PollWire } from './wire.ts';

const MINUTE_MS = 60_000;

/** When it opens: the time at which it closes itself, if it does. */
export const begin: Kind<PollWire>['begin'] = ({ minutes }, { now }) => ({
  openedAt: now,
  ...(minutes !== undefined && { closesAt: now + minutes * MINUTE_MS }),
});

/** People may read a private question for a minute, whatever is pressed by accident. */
export const mayClose = ({ setup, stage: { openedAt = 0 } }: Held<PollWire>, now: number): Refusal | null =>
  setup.level === 'private' && now - openedAt < SHORTEST_MS ? refuse('too-soon') : null;

export const due = ({ stage }: Held<PollWire>): number | null => stage.closesAt ?? null;

/** What people wrote. */
export const checkedFirst = (setup: PollSetup): boolean => formName(setup) === 'words' || formName(setup) === 'boxes';

/** What everybody has seen coming in is shown to all; of the rest facilitators see the results first. */
export const whenDue = ({ setup }: Held<PollWire>): [{ do: 'close'; show: boolean }] => [
  { do: 'close', show: setup.level !== 'private' && !setup.hold && !checkedFirst(setup) },
];

/** A facilitator gives more time to all, or takes the clock away. */
export function putOff(closing: 'later' | 'by-hand', { stage, id }: Moment<PollWire>): Effect<PollWire>[] {
  const { closesAt, putOffBy, ...rest } = stage;
  const name = id();
  if (closesAt === undefined || putOffBy === name) return [];
  if (closing === 'by-hand') return [{ do: 'stage', stage: rest }];
  return [{ do: 'stage', stage: { ...rest, closesAt: closesAt + MINUTES.more * MINUTE_MS, putOffBy: name } }];
}

/** Who needs more time has a minute at least before the poll closes itself. */
export function waitFor({ stage, now }: Moment<PollWire>): Effect<PollWire>[] {
  const { closesAt = Infinity } = stage;
  return closesAt - now < MINUTE_MS ? [{ do: 'stage', stage: { ...stage, closesAt: now + MINUTE_MS } }] : [];
}
