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
  return earliest(dueIn(held.stage), isTogether(held.stage) ? lookAtOf(held).at : null, ...pens);
}

const pensIn = (shared: Held<W>['shared']) =>
  [...shared].flatMap(([key, row]) => (row.is === 'group' && row.pen !== null ? [{ key, row }] : []));

export function whenDue(at: HeldHere & { now: number }): TimePasses {
  const { stage, now, shared } = at;
  const pens = pensIn(shared).filter(({ row }) => row.wrote + PEN_MS <= now);
  const lapsed = pens.map(({ key, row }) => share(key, { ...row, pen: null }, readersOf(stage, key)));
  const ticking = { ...at, stage: ticked(stage, now) };
  const looks = isTogether(stage) && now >= lookAtOf(at).at;
  const after = looks ? looked(ticking) : ticking.stage;
  const lookAgain = looks ? [share(KEYS.look, { is: 'look', at: now + LOOK_MS, alone: aloneIn({ ...at, stage: after }) }, [])] : [];
  return [...lapsed, ...lookAgain, ...(isSame(after, stage) ? [] : [stageTo(after)])] as TimePasses;
}

const readersOf = ({ groups }: Stage, key: string): string[] => groups.filter((group) => KEYS.group(group.key) === key).flatMap(watchersOf);

/**
 * Late people are placed at once. Who is alone at two looks is told, and so is the facilitator: a panel that is away for a moment,
 * or a server that has just come back, has left nobody alone.
 */
function looked(at: HeldHere): Stage {
  const settled = { ...at, stage: settledWith(at, at.stage.seed + at.stage.groups.length) ?? at.stage };
  const before = lookAtOf(at).alone;
  return { ...settled.stage, alone: aloneIn(settled).filter((key) => before.includes(key)), late: lateIn(settled).length };
}

const aloneIn = (held: HeldHere): string[] => held.stage.groups.filter((group) => isAlone(group, held)).map(({ key }) => key);

/** A stage that is told to everybody again though nothing is new would wake every panel. */
const isSame = (one: Stage, other: Stage): boolean => JSON.stringify(one) === JSON.stringify(other);

/** At a facilitator's wish, where a look finds nobody a place by itself. */
export function placeLate(at: MomentHere): Done | Refusal {
  if (!isTogether(at.stage)) return refuse('not-open');
  const settled = settledWith(at, seedFrom(at.id()));
  return settled ? [stageTo(settled)] : [];
}
