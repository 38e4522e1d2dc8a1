import type { Around, Held, Present } from '../activities/kind.ts';
import { kindOf } from '../activities/kind-of.ts';
import type { ActivityWire } from '../activities/wire.ts';
import type { Activity, Facts, Person } from '../store/store.ts';

/** Who has the panel open. */
export type Here = { has: (personId: string) => boolean };

/** What a kind may know of the session. People are looked up one by one, because a vote needs none of them. */
export const aroundOf = ({ people, series }: Facts, here: Here): Around => ({
  someone: (id) => presentOf(people.get(id), here),
  everyone: () => [...people.values()].flatMap((person) => presentOf(person, here) ?? []),
  series,
});

function presentOf(person: Readonly<Person> | undefined, here: Here): Present | null {
  if (!person?.arrived) return null;
  const { id, role, name, door } = person;
  return { id, role, name, door, here: here.has(id) };
}

/** What an activity holds beside its responses. */
export const heldOf = (facts: Facts, activity: Readonly<Activity>): Held<ActivityWire> => ({
  setup: activity.setup,
  stage: stageOf(activity),
  shared: facts.shared(activity.id),
});

const NOBODY: Around = { someone: () => null, everyone: () => [], series: new Map() };

/** Once it is closed it stands where it began: what it led to is in the outcome, and who did what on the way is gone. */
function stageOf({ id, kind, phase, setup, stage, openedAt }: Readonly<Activity>): object {
  const isRunning = phase === 'open' || phase === 'closing';
  return isRunning ? stage : kindOf(kind).begin(setup, { ...NOBODY, now: openedAt, seed: id });
}
