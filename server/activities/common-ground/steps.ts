import { refuse, type Refusal } from '../../lib/refusal.ts';
import { clockOf, minutesFor, NO_CLOCK, withMore } from './clock.ts';
import { adoptedFor, dealtFor, groupsFrom, settledWith } from './dealing.ts';
import { KEYS, meetsIn, rowOf, rulesOf, share, stageTo, type Done, type HeldHere, type MomentHere } from './held.ts';
import { emptyRow, firstPrompt } from './line.ts';
import { keepPairs } from './pairs.ts';
import { MINUTES, MOST_ROUNDS, type Dealt, type Shared, type Stage, type Step } from './wire.ts';

export const FIRST_STAGE: Stage = {
  step: 'explain',
  round: 1,
  seed: 0,
  dealt: null,
  groups: [],
  before: [],
  minutes: MINUTES.least,
  ...NO_CLOCK,
  stuck: false,
  added: null,
  alone: [],
  late: 0,
  rooms: null,
  meets: null,
  order: null,
};

/** A number from a text, so that chance can be made from it. */
export const seedFrom = (text: string): number =>
  Array.from(text).reduce((seed, letter) => (Math.imul(seed, 31) + letter.charCodeAt(0)) | 0, 7);

/** Groups for the facilitator to look at; others each time it is pressed. */
export function dealAgain(at: MomentHere): Done | Refusal {
  if (!isBefore(at.stage.step, 'rooms')) return refuse('not-open');
  const seed = seedFrom(at.id());
  return [stageTo(lookedAt(at, dealtFor(at, seed), seed))];
}

/** Whoever is in a Zoom room together is a group. */
export function adoptRooms(at: MomentHere): Done | Refusal {
  if (!isBefore(at.stage.step, 'wall')) return refuse('not-open');
  const groups = adoptedFor(at);
  const dealt: Dealt = { clashes: null, groups, alone: [], unread: [], near: [], meetAgain: 0 };
  const stage: Stage = { ...lookedAt(at, dealt, at.stage.seed), meets: 'adopt' };
  const areShown = at.stage.step === 'groups' || at.stage.step === 'rooms';
  return [stageTo(areShown ? { ...stage, groups: groupsFrom(at, groups), dealt: null } : stage)];
}

/** Where groups have been dealt, and nobody else has seen them yet, they are dealt by what holds now. */
export function dealtByNow(at: MomentHere, shared: Shared, key: string): Done {
  const { stage } = at;
  if (stage.dealt === null || meetsIn(at) === 'adopt') return [];
  const now = { ...at, shared: new Map(at.shared).set(key, shared) };
  return [stageTo(lookedAt(now, dealtFor(now, stage.seed), stage.seed))];
}

function lookedAt(held: HeldHere, dealt: Dealt, seed: number): Stage {
  const { setup, stage } = held;
  return { ...stage, dealt, seed, minutes: setup.minutes ?? minutesFor(largestIn(held, dealt)) };
}

/** How many take turns in the largest group. */
export function largestIn(held: HeldHere, dealt: Dealt): number {
  const { helpers } = rulesOf(held);
  const groups = dealt.clashes === null ? dealt.groups : [];
  return Math.max(held.setup.size, ...groups.map((group) => group.filter((id) => !helpers.includes(id)).length));
}

const ORDER: readonly Step[] = ['explain', 'warm-up', 'groups', 'rooms', 'wall', 'helped'];
const isBefore = (step: Step, other: Step): boolean => ORDER.indexOf(step) < ORDER.indexOf(other);

/** The next step for all. `from` is the step that the facilitator saw, so that two presses make one step. */
export function nextStep(from: Step, at: MomentHere): Done | Refusal {
  const { stage, setup } = at;
  if (stage.step !== from) return [];
  switch (stage.step) {
    case 'explain':
      return setup.warmUp && stage.round === 1
        ? [stageTo({ ...stage, step: 'warm-up', ...clockOf(MINUTES.warmUp, at.now) })]
        : showGroups(at);
    case 'warm-up':
      return showGroups(at);
    case 'groups':
      return openRooms(at);
    case 'rooms':
      return [stageTo({ ...stage, step: 'wall', ...NO_CLOCK, rooms: null })];
    case 'wall':
      return [stageTo({ ...stage, step: 'helped' })];
    case 'helped':
      return refuse('not-open');
  }
}

/** Nobody is shown groups that the facilitator has not looked at. */
function showGroups(at: MomentHere): Done | Refusal {
  const { dealt } = at.stage;
  if (!dealt || dealt.clashes !== null) return refuse('not-open');
  return [stageTo({ ...at.stage, step: 'groups', ...NO_CLOCK, groups: groupsFrom(at, dealt.groups), dealt: null })];
}

function openRooms(at: MomentHere): Done {
  const { stage, setup } = at;
  const settled = settledWith(at, stage.seed) ?? stage;
  const opened = { ...settled, step: 'rooms', stuck: false, dealt: null, ...clockOf(stage.minutes, at.now) } as const;
  const kept = setup.keepPairs
    ? [
        keepPairs(
          at,
          opened.groups.map(({ people }) => people),
          at.id(),
        ),
      ]
    : [];
  return [
    ...opened.groups.map(({ key, number }) => share(KEYS.group(key), rowOf(at, key) ?? emptyRow(firstPrompt(at, { number })), [])),
    ...kept,
    stageTo(opened),
  ];
}

/** Other people, or the same, and no warm-up. The wall of the rounds before stays. */
export function nextRound(from: number, again: boolean, at: MomentHere): Done | Refusal {
  const { stage } = at;
  if (stage.round !== from) return [];
  if (isBefore(stage.step, 'wall') || stage.round >= MOST_ROUNDS) return refuse('not-open');
  const before = [...stage.before, stage.groups.filter(({ is }) => is === 'room').map(({ people }) => people)];
  const cleared = [...at.shared].flatMap(([key, row]) => (row.is === 'mark' ? [share(key, null, [])] : []));
  return [
    ...cleared,
    stageTo({
      ...stage,
      step: 'explain',
      round: stage.round + 1,
      before,
      groups: [],
      dealt: null,
      alone: [],
      late: 0,
      ...NO_CLOCK,
      stuck: false,
      rooms: null,
      meets: null,
      again,
      talk: null,
    }),
  ];
}

/** More time for everybody; what was asked for is then given. */
export function addTime(at: MomentHere): Done | Refusal {
  const { stage, now } = at;
  if (stage.step !== 'rooms') return refuse('not-open');
  const press = at.id();
  if (stage.added === press) return [];
  const asked = stage.groups.flatMap(({ key }) => (at.shared.has(KEYS.asksTime(key)) ? [share(KEYS.asksTime(key), null)] : []));
  return [...asked, stageTo({ ...withMore(stage, now), added: press })];
}

export function chooseMinutes(minutes: number, at: MomentHere): Done | Refusal {
  return isBefore(at.stage.step, 'rooms') ? [stageTo({ ...at.stage, minutes })] : refuse('not-open');
}
