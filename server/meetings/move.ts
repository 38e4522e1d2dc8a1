import type { Effect, Moment } from '../activities/kind.ts';
import { kindOf } from '../activities/kind-of.ts';
import type { ActivityWire } from '../activities/wire.ts';
import { Refusal, refuse } from '../lib/refusal.ts';
import type { Activity, Write } from '../store/store.ts';
import type { Command } from '../wire.ts';
import { aroundOf, heldOf } from './around.ts';
import { DONE, type Decision, type Situation } from './decision.ts';
import { heldEffects } from './effects.ts';
import { mayFacilitate } from './policy.ts';
import { together } from './touched.ts';

type Move = Extract<Command, { type: 'move' }>;

/** What somebody did in an activity: its kind decides what comes of it. */
export function move({ activityId, move: made, seq }: Move, at: Situation): Decision | Refusal {
  const activity = at.facts.activities.get(activityId);
  if (!activity) return refuse('no-such-activity');
  if (activity.phase !== 'open') return refuse('closed');
  const kind = kindOf(activity.kind);
  const parsed = kind.parseMove(made);
  if (parsed instanceof Refusal) return parsed;
  const effects = kind.decide(parsed, momentOf(activity, at));
  if (effects instanceof Refusal) return effects;
  const responses = respond(activity.id, effects, seq, at);
  return responses instanceof Refusal ? responses : both(responses, heldEffects(activity, effects));
}

function momentOf(activity: Readonly<Activity>, { facts, person, own, here, now, make }: Situation): Moment<ActivityWire> {
  let made = 0;
  return {
    ...heldOf(facts, activity),
    ...aroundOf(facts, here),
    person,
    mayFacilitate: mayFacilitate(person, now),
    own: (slot) => own.read(activity.id, person.id, slot).body,
    id: () => make.id((made += 1)),
    now,
  };
}

/** What becomes of the person's own responses. The newest of them stands, whatever the network does to their order. */
function respond(activityId: string, effects: Effect<ActivityWire>[], seq: number, { person, own }: Situation): Decision | Refusal {
  const writes: Write[] = [];
  for (const effect of effects) {
    if (effect.do !== 'put' && effect.do !== 'drop') continue;
    const before = own.read(activityId, person.id, effect.slot);
    const body = effect.do === 'put' ? (effect.body as object) : null;
    const repeated = seq === before.seq && JSON.stringify(body) === JSON.stringify(before.body);
    if (seq <= before.seq && !repeated) return refuse('outdated');
    // Taking back what was never given leaves no trace: who passes is not kept.
    if (!repeated && (body !== null || before.body !== null))
      writes.push({ write: 'response', activityId, personId: person.id, slot: effect.slot, body, seq });
  }
  return writes.length === 0 ? DONE : { writes, touched: { activities: [activityId], mine: [person.id] } };
}

const both = (one: Decision, other: Decision): Decision => ({
  ...one,
  ...other,
  writes: [...one.writes, ...other.writes],
  touched: together(one.touched, other.touched),
});
