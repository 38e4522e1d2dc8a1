import type { Effect } from '../activities/kind.ts';
import { kindOf } from '../activities/kind-of.ts';
import type { ActivityWire } from '../activities/wire.ts';
import { Refusal, refuse } from '../lib/refusal.ts';
import { cleanText } from '../lib/text.ts';
import type { Activity, Facts, OwnResponses, Person, Write } from '../store/store.ts';
import { LONGEST_NAME, type Command } from '../wire.ts';
import type { Touched } from './touched.ts';

/** Makes what rules may not make by themselves: ids, codes, keys. */
export type Maker = {
  activityId: () => string; // the same when the command is repeated
  door: () => { code: string; link: string };
  roomKey: (zoomId: string) => Buffer;
};

/** Where a command lands. */
export type Situation = { facts: Facts; person: Readonly<Person>; own: OwnResponses; now: number; make: Maker };

/** `close`: the activity is to be closed next, which takes several steps of its own. */
export type Decision = { writes: Write[]; touched: Touched; close?: { activityId: string; shown: boolean } };

/** A repeated command finds its work done, and is answered as the first one was. */
const DONE: Decision = { writes: [], touched: {} };

const LONGEST_TITLE = 200; // Zoom's own limit for a meeting topic

export function decide(command: Command, at: Situation): Decision | Refusal {
  switch (command.type) {
    case 'arrive':
      return arrive(command.name, at);
    case 'move':
      return move(command, at);
    case 'forget-me':
      return forgetMe(at);
    case 'open':
      return open(command, at);
    case 'close':
      return close(command.activityId, command.show, at);
    case 'show':
      return show(command.activityId, at);
    case 'delete':
      return remove(command.activityId, at);
    case 'revise':
      return revise(command, at);
    case 'title':
      return retitle(command.title);
    case 'rooms':
      return { writes: command.ids.map((id) => ({ write: 'key', key: at.make.roomKey(id) })), touched: {} };
    case 'browser-door':
      return browserDoor(command.open, at);
  }
}

function arrive(text: string | null, { facts, person }: Situation): Decision | Refusal {
  const name = text === null ? null : cleanText(text, { longest: LONGEST_NAME, lines: 'one' });
  if (name instanceof Refusal) return name;
  const touched: Touched = { meeting: true, activities: withNames(facts), mine: [person.id] };
  return { writes: [{ write: 'person', person: { ...person, name, arrived: true } }], touched };
}

/** Where a name is shown beside an answer, so that a new one is shown there too. */
const withNames = ({ activities }: Facts): string[] => [...activities.values()].flatMap(({ id, level }) => (level === 'named' ? [id] : []));

function open({ kind: name, setup: chosen }: Extract<Command, { type: 'open' }>, { facts, now, make }: Situation): Decision | Refusal {
  const activityId = make.activityId();
  if (facts.activities.has(activityId)) return DONE;
  if ([...facts.activities.values()].some(({ phase }) => phase === 'open' || phase === 'closing')) return refuse('already-open');
  const kind = kindOf(name);
  const setup = kind.parseSetup(chosen);
  if (setup instanceof Refusal) return setup;
  const activity: Activity = {
    id: activityId,
    kind: name,
    level: kind.level(setup),
    phase: 'open',
    setup,
    outcome: null,
    openedAt: now,
    closedAt: null,
  };
  return { writes: [{ write: 'activity', activity }], touched: { meeting: true, activities: [activityId], mine: 'everyone' } };
}

function move({ activityId, move: made, seq }: Extract<Command, { type: 'move' }>, at: Situation): Decision | Refusal {
  const activity = at.facts.activities.get(activityId);
  if (!activity) return refuse('no-such-activity');
  if (activity.phase !== 'open') return refuse('closed');
  const kind = kindOf(activity.kind);
  const parsed = kind.parseMove(made);
  if (parsed instanceof Refusal) return parsed;
  const own = (slot: string) => at.own(activityId, at.person.id, slot).body;
  const effects = kind.decide(parsed, { setup: activity.setup, person: at.person, own, now: at.now });
  if (effects instanceof Refusal) return effects;
  return respond(activityId, effects, seq, at);
}

function respond(activityId: string, effects: Effect<ActivityWire>[], seq: number, { person, own }: Situation): Decision | Refusal {
  const writes: Write[] = [];
  for (const effect of effects) {
    const before = own(activityId, person.id, effect.slot);
    const body = effect.do === 'put' ? (effect.body as object) : null;
    const repeated = seq === before.seq && JSON.stringify(body) === JSON.stringify(before.body);
    if (seq <= before.seq && !repeated) return refuse('outdated');
    // Taking back what was never given leaves no trace: who passes is not kept.
    if (!repeated && (body !== null || before.body !== null))
      writes.push({ write: 'response', activityId, personId: person.id, slot: effect.slot, body, seq });
  }
  return writes.length === 0 ? DONE : { writes, touched: { activities: [activityId], mine: [person.id] } };
}

/** Takes back what this person has answered and is still open, and forgets the person. */
function forgetMe({ facts, person, own }: Situation): Decision {
  const writes: Write[] = [];
  const running = [...facts.activities.values()].filter(({ phase }) => phase === 'open');
  for (const { id: activityId } of running) {
    const { body, seq } = own(activityId, person.id, 'answer');
    if (body !== null) writes.push({ write: 'response', activityId, personId: person.id, slot: 'answer', body: null, seq: seq + 1 });
  }
  writes.push({ write: 'forget-person', personId: person.id });
  return { writes, touched: { meeting: true, activities: [...running.map(({ id }) => id), ...withNames(facts)] } };
}

function close(activityId: string, shown: boolean, at: Situation): Decision | Refusal {
  const activity = at.facts.activities.get(activityId);
  if (!activity) return refuse('no-such-activity');
  // Still `closing`: the disk would not take it the last time.
  if (activity.phase === 'open' || activity.phase === 'closing')
    return { ...DONE, touched: { activities: [activityId], mine: 'everyone' }, close: { activityId, shown } };
  return shown ? show(activityId, at) : DONE;
}

function show(activityId: string, { facts }: Situation): Decision | Refusal {
  const activity = facts.activities.get(activityId);
  if (!activity) return refuse('no-such-activity');
  switch (activity.phase) {
    case 'open':
    case 'closing':
      return refuse('not-closed');
    case 'closed':
      return { writes: [{ write: 'activity', activity: { ...activity, phase: 'shown' } }], touched: { activities: [activityId] } };
    case 'shown':
    case 'lost':
      return DONE;
  }
}

const remove = (activityId: string, { facts }: Situation): Decision =>
  facts.activities.has(activityId)
    ? { writes: [{ write: 'delete-activity', activityId }], touched: { meeting: true, activities: [activityId] } }
    : DONE;

function revise({ activityId, change }: Extract<Command, { type: 'revise' }>, { facts }: Situation): Decision | Refusal {
  const activity = facts.activities.get(activityId);
  if (!activity) return refuse('no-such-activity');
  if (activity.outcome === null) return refuse('not-closed');
  const outcome = kindOf(activity.kind).revise?.(activity.outcome, change) ?? refuse('malformed');
  if (outcome instanceof Refusal) return outcome;
  return { writes: [{ write: 'activity', activity: { ...activity, outcome } }], touched: { activities: [activityId] } };
}

function retitle(text: string): Decision | Refusal {
  const title = cleanText(text, { longest: LONGEST_TITLE, lines: 'one' });
  if (title instanceof Refusal) return title;
  return { writes: [{ write: 'meeting', fields: { title } }], touched: { meeting: true } };
}

function browserDoor(isOpen: boolean, { facts, make }: Situation): Decision {
  if (isOpen === (facts.meeting.code !== null)) return DONE;
  const fields = isOpen ? make.door() : { code: null, link: null };
  return { writes: [{ write: 'meeting', fields }], touched: { meeting: true } };
}
