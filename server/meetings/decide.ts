import { kindOf } from '../activities/kind-of.ts';
import { Refusal, refuse } from '../lib/refusal.ts';
import { cleanText } from '../lib/text.ts';
import type { Activity, Facts, Write } from '../store/store.ts';
import { LONGEST_NAME, type Command } from '../wire.ts';
import { aroundOf, heldOf } from './around.ts';
import { DONE, type Decision, type Situation } from './decision.ts';
import { isSafe, setCare } from './care.ts';
import { heldEffects } from './effects.ts';
import { move } from './move.ts';
import { giveSeries, link, unlink } from './series.ts';
import { isStanding, standing } from './standing.ts';
import { together, type Touched } from './touched.ts';

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
      return close(command, at);
    case 'show':
      return show(command.activityId, at);
    case 'delete':
      return remove(command.activityId, at);
    case 'revise':
      return revise(command, at);
    case 'keep':
      return keep(command, at);
    case 'title':
      return retitle(command.title);
    case 'care':
      return setCare(command.care);
    case 'join-series':
    case 'join-by-code':
      return link(at);
    case 'leave-series':
      return unlink(at);
    case 'give-series':
      return giveSeries(command.personId, at);
    case 'rooms':
      return { writes: command.ids.map((id) => ({ write: 'key', key: at.make.roomKey(id) })), touched: {} };
    case 'browser-door':
      return browserDoor(command.open, at);
  }
}

function arrive(text: string | null, at: Situation): Decision | Refusal {
  const { facts, person } = at;
  const name = text === null ? null : cleanText(text, { longest: LONGEST_NAME, lines: 'one' });
  if (name instanceof Refusal) return name;
  const touched: Touched = { meeting: true, activities: withNames(facts), mine: [person.id] };
  const beside = standing(facts, at);
  return {
    writes: [{ write: 'person', person: { ...person, name, arrived: true } }, ...beside.writes],
    touched: together(touched, beside.touched),
  };
}

/** Where a name is shown beside an answer, so that a new one is shown there too. */
const withNames = ({ activities }: Facts): string[] => [...activities.values()].flatMap(({ id, level }) => (level === 'named' ? [id] : []));

function open(
  { kind: name, setup: chosen }: Extract<Command, { type: 'open' }>,
  { facts, inRoom, here, now, make }: Situation,
): Decision | Refusal {
  const activityId = make.id(0);
  if (facts.activities.has(activityId)) return DONE;
  if ([...facts.activities.values()].some((each) => isRunning(each) && !isStanding(each.kind))) return refuse('already-open');
  const kind = kindOf(name);
  if (kind.stands) return refuse('bad-setup');
  if (!isSafe(facts)) return refuse('no-safeguarding');
  const setup = kind.parseSetup(chosen);
  if (setup instanceof Refusal) return setup;
  const no = kind.mayOpen?.(setup, { inRoom });
  if (no) return no;
  const activity: Activity = {
    id: activityId,
    kind: name,
    level: kind.level(setup),
    phase: 'open',
    setup,
    stage: kind.begin(setup, { ...aroundOf(facts, here), now, seed: activityId }),
    outcome: null,
    openedAt: now,
    closedAt: null,
  };
  return { writes: [{ write: 'activity', activity }], touched: { meeting: true, activities: [activityId], mine: 'everyone' } };
}

const isRunning = ({ phase }: Readonly<Activity>): boolean => phase === 'open' || phase === 'closing';

/** Takes back what this person has answered and is still open, and forgets the person. */
function forgetMe({ facts, here, person, own }: Situation): Decision {
  const writes: Write[] = [];
  let touched: Touched = {};
  const running = [...facts.activities.values()].filter(({ phase }) => phase === 'open');
  for (const activity of running) {
    const { id: activityId, kind } = activity;
    const taken = kindOf(kind).forget?.(person, { ...heldOf(facts, activity), ...aroundOf(facts, here) }) ?? [];
    const ofNobody = heldEffects(activity, taken);
    writes.push(...ofNobody.writes);
    touched = together(touched, { ...ofNobody.touched, ...(taken.length > 0 && { mine: 'everyone' }) });
    for (const slot of own.slots(activityId)) {
      const { body, seq } = own.read(activityId, person.id, slot);
      if (body !== null) writes.push({ write: 'response', activityId, personId: person.id, slot, body: null, seq: seq + 1 });
    }
  }
  writes.push({ write: 'forget-person', personId: person.id });
  const seen: Touched = { meeting: true, activities: [...running.map(({ id }) => id), ...withNames(facts)] };
  return { writes, touched: together(touched, seen) };
}

function close({ activityId, show: shown, now }: Extract<Command, { type: 'close' }>, at: Situation): Decision | Refusal {
  const activity = at.facts.activities.get(activityId);
  if (!activity) return refuse('no-such-activity');
  const kind = kindOf(activity.kind);
  const notYet = activity.phase === 'open' && !now && kind.mayClose?.(heldOf(at.facts, activity), at.now);
  if (notYet) return notYet;
  // Still `closing`: the disk would not take it the last time.
  if (activity.phase === 'open' || activity.phase === 'closing')
    return {
      ...DONE,
      touched: { activities: [activityId], mine: 'everyone' },
      close: { activityId, shown: shown && !kind.checkedFirst?.(activity.setup) },
    };
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

/** For the series, beside any activity; the same when it is repeated. */
function keep({ kind, keep: wanted }: Extract<Command, { type: 'keep' }>, { facts, make }: Situation): Decision | Refusal {
  const keepsake = kindOf(kind).keeps?.(wanted, { series: facts.series, id: make.id(0) }) ?? refuse('malformed');
  return keepsake instanceof Refusal ? keepsake : { writes: [{ write: 'keepsake', ...keepsake }], touched: { meeting: true } };
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
