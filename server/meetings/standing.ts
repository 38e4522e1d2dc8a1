import { kinds } from '../activities/index.ts';
import { kindOf } from '../activities/kind-of.ts';
import type { KindName } from '../activities/wire.ts';
import type { Activity, Facts, Write } from '../store/store.ts';
import { aroundOf } from './around.ts';
import type { Situation } from './decision.ts';
import { together, type Touched } from './touched.ts';

/** A kind that stands beside the others all through a session. */
export const isStanding = (name: KindName): boolean => kindOf(name).stands !== undefined;

/**
 * What stands beside the others and is not there yet, though there is something for it by now. Asked whenever somebody arrives and
 * whenever something closes, so that a crash between the two is mended by the next person.
 */
export function standing(facts: Facts, at: Pick<Situation, 'here' | 'now' | 'make'>): { writes: Write[]; touched: Touched } {
  const writes: Write[] = [];
  let touched: Touched = {};
  for (const [place, name] of (Object.keys(kinds) as KindName[]).entries()) {
    const found = openOf(facts, name);
    if (found || !isStanding(name)) continue;
    const activity = made(facts, name, at.make.id(1000 + place), at);
    if (!activity) continue;
    writes.push({ write: 'activity', activity });
    touched = together(touched, { meeting: true, activities: [activity.id], mine: 'everyone' });
  }
  return { writes, touched };
}

/** Those that are there: what the series keeps is seen in them. */
export const standingOnes = ({ activities }: Facts): string[] =>
  [...activities.values()].flatMap(({ id, kind, phase }) => (phase === 'open' && isStanding(kind) ? [id] : []));

const openOf = ({ activities }: Facts, name: KindName): Readonly<Activity> | undefined =>
  [...activities.values()].find(({ kind, phase }) => kind === name && (phase === 'open' || phase === 'closing'));

function made(facts: Facts, name: KindName, id: string, { here, now }: Pick<Situation, 'here' | 'now'>): Activity | null {
  const kind = kindOf(name);
  const setup = kind.stands?.(facts.series) ?? null;
  if (setup === null || facts.activities.has(id)) return null;
  const stage = kind.begin(setup, { ...aroundOf(facts, here), now, seed: id });
  return { id, kind: name, level: kind.level(setup), phase: 'open', setup, stage, outcome: null, openedAt: now, closedAt: null };
}
