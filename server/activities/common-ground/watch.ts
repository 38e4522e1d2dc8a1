import { refuse, type Refusal } from '../../lib/refusal.ts';
import type { Held } from '../kind.ts';
import { dueIn, earliest, ticked } from './clock.ts';
import { lateIn, settledWith } from './dealing.ts';
import { isAlone, KEYS, lookAtOf, share, stageTo, watchersOf, type Done, type HeldHere, type MomentHere, type W } from './held.ts';
import { seedFrom } from './steps.ts';
import { PEN_MS, type Stage } from './wire.ts';

/** How often we look whether somebody is late, or alone in a group. Milliseconds. */
const LOOK_MS = 5_000;

const isTogether = ({ step }: Stage): boolean => step === 'groups' || step === 'rooms';

type TimePasses = Exclude<Done[number], { do: 'put' | 'drop' }>[];

/** When time does something next: a minute is over, somebody has paused in writing, or it is time to look around. */
export function due(held: Held<W>): number | null {
  const pens = pensIn(held.shared).map(({ row }) => row.wrote + PEN_MS);
  return earliest(dueIn(held.stage), isTogether(held.stage) ? lookAtOf(held) : null, ...pens);
}

const pensIn = (shared: Held<W>['shared']) =>
  [...shared].flatMap(([key, row]) => (row.is === 'group' && row.pen !== null ? [{ key, row }] : []));

export function whenDue(at: HeldHere & { now: number }): TimePasses {
  const { stage, now, shared } = at;
  const pens = pensIn(shared).filter(({ row }) => row.wrote + PEN_MS <= now);
  const lapsed = pens.map(({ key, row }) => share(key, { ...row, pen: null }, readersOf(stage, key)));
  const looks = isTogether(stage) && now >= lookAtOf(at);
  const after = looks ? looked({ ...at, stage: ticked(stage, now) }) : ticked(stage, now);
  const lookAgain = looks ? [share(KEYS.look, { is: 'look', at: now + LOOK_MS }, [])] : [];
  return [...lapsed, ...lookAgain, ...(isSame(after, stage) ? [] : [stageTo(after)])] as TimePasses;
}

const readersOf = ({ groups }: Stage, key: string): string[] => groups.filter((group) => KEYS.group(group.key) === key).flatMap(watchersOf);

/** Late people are placed at once; who is alone is told, and so is the facilitator. */
function looked(at: HeldHere): Stage {
  const settled = settledWith(at, at.stage.seed + at.stage.groups.length) ?? at.stage;
  return { ...settled, watched: watchedIn({ ...at, stage: settled }) };
}

/** Changes whenever a facilitator, or somebody who is alone, should see something new. */
const watchedIn = (held: HeldHere): string =>
  JSON.stringify([held.stage.groups.filter((group) => isAlone(group, held)).map(({ key }) => key), lateIn(held)]);

/** A stage that is told to everybody again though nothing is new would wake every panel. */
const isSame = (one: Stage, other: Stage): boolean => JSON.stringify(one) === JSON.stringify(other);

/** At a facilitator's wish, where a look finds nobody a place by itself. */
export function placeLate(at: MomentHere): Done | Refusal {
  if (!isTogether(at.stage)) return refuse('not-open');
  const settled = settledWith(at, seedFrom(at.id()));
  return settled ? [stageTo(settled)] : [];
}
