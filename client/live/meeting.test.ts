import * as fc from '../../test/support/fast-check.ts';
import { expect, test } from 'vitest';
import type { ActivitySlice, Frame, MineSlice } from '../../server/wire.ts';
import { accept, activitiesOf, NOTHING_YET, type MeetingView } from './meeting.ts';

/** A poll of which only the number of answers matters here. */
const poll = (id: string, answered: number): ActivitySlice => ({
  id,
  kind: 'poll',
  phase: 'open',
  openedAt: 0,
  common: {
    form: 'one',
    keep: false,
    names: null,
    preset: 'weather-3',
    question: '?',
    answers: [],
    ordered: true,
    level: 'private',
    threshold: 5,
    hold: false,
    answered,
    counts: null,
    outcome: null,
  },
});

/** A server in small: it keeps the truth, and says what changed, or everything, in the lines that the real one would send. */
type Truth = { epoch: number; rev: number; title: string; polls: Record<string, number>; mine: Record<string, MineSlice> };

const stamp = ({ epoch, rev }: Truth) => ({ epoch: `epoch ${epoch}`, rev });
const meeting = ({ title, polls }: Truth) => ({
  title,
  here: 1,
  facilitators: [],
  activities: Object.keys(polls),
  keptDays: 365,
  care: null,
});
const me = { id: 'p1', name: 'Ana', role: 'participant', arrived: true } as const;
const personal = (truth: Truth): Frame => ({ ...stamp(truth), me, mine: truth.mine });
const whole = (truth: Truth): Frame => ({
  ...stamp(truth),
  whole: true,
  meeting: meeting(truth),
  activities: Object.fromEntries(Object.entries(truth.polls).map(([id, answered]) => [id, poll(id, answered)])),
});

type Change = { do: 'open' | 'answer' | 'delete'; id: string } | { do: 'rename'; title: string } | { do: 'restart' };

function changed(truth: Truth, change: Change): { truth: Truth; says: Frame[] } {
  const next = { ...truth, rev: truth.rev + 1 };
  switch (change.do) {
    case 'restart': {
      const anew = { ...truth, epoch: truth.epoch + 1, rev: 0 };
      return { truth: anew, says: [personal(anew), whole(anew)] };
    }
    case 'rename': {
      const named = { ...next, title: change.title };
      return { truth: named, says: [{ ...stamp(named), meeting: meeting(named) }] };
    }
    case 'open':
    case 'answer': {
      const answered = (truth.polls[change.id] ?? -1) + 1;
      const polls = {
        ...next,
        polls: { ...truth.polls, [change.id]: answered },
        mine: { ...truth.mine, [change.id]: { choice: null, seq: answered } },
      };
      return {
        truth: polls,
        says: [personal(polls), { ...stamp(polls), meeting: meeting(polls), activities: { [change.id]: poll(change.id, answered) } }],
      };
    }
    case 'delete': {
      const { [change.id]: _poll, ...polls } = truth.polls;
      const { [change.id]: _own, ...mine } = truth.mine;
      const less = { ...next, polls, mine };
      return { truth: less, says: [personal(less), { ...stamp(less), meeting: meeting(less), activities: { [change.id]: null } }] };
    }
  }
}

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('open' as const, 'answer' as const, 'delete' as const),
      id: fc.constantFrom('a', 'b', 'c'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rename' as const), title: fc.string({ maxLength: 5 }) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'restart' as const }) },
);

/** What the network does to one line: how often it comes, and how late. */
const fate = fc.record({ copies: fc.constantFrom(0, 1, 1, 1, 2), late: fc.nat(6) });

const START: Truth = { epoch: 1, rev: 0, title: '', polls: {}, mine: {} };
const seen = ({ meeting: slice, activities, me: self, mine, epoch, rev }: MeetingView) => ({ slice, activities, self, mine, epoch, rev });

test('whatever the network does to the lines, the panel at rest shows what the server holds', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(change, fc.array(fate, { minLength: 2, maxLength: 2 })), { maxLength: 30 }), (story) => {
      let truth = START;
      const post: { at: number; frame: Frame }[] = [whole(truth), personal(truth)].map((frame) => ({ at: 0, frame }));
      for (const [at, [event, fates]] of story.entries()) {
        const step = changed(truth, event);
        truth = step.truth;
        for (const [which, frame] of step.says.entries()) {
          const { copies, late } = fates[which] ?? { copies: 1, late: 0 };
          for (let copy = 0; copy < copies; copy++) post.push({ at: at + late * copy + late, frame });
        }
      }
      const arrived = post.toSorted((a, b) => a.at - b.at).map(({ frame }) => frame);
      const atRest = [...arrived, personal(truth), whole(truth)].reduce(accept, NOTHING_YET);
      const wanted = [personal(truth), whole(truth)].reduce(accept, NOTHING_YET);
      expect(seen(atRest)).toEqual(seen(wanted));
    }),
    { numRuns: 2_000 },
  );
});

test('on a line that loses nothing, every change is on the screen as soon as it is told', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (story) => {
      let truth = START;
      let view = [personal(truth), whole(truth)].reduce(accept, NOTHING_YET);
      for (const event of story) {
        const step = changed(truth, event);
        truth = step.truth;
        view = step.says.reduce(accept, view);
        expect(seen(view)).toEqual(seen([personal(truth), whole(truth)].reduce(accept, NOTHING_YET)));
      }
    }),
  );
});

test('a panel that missed a whole life of the server still ends up with the newest', () => {
  const lives = [1, 3, 2, 3].map((epoch) => whole({ ...START, epoch, polls: { a: epoch } }));
  expect(lives.reduce(accept, NOTHING_YET).activities['a']).toEqual(poll('a', 3));
});

test('a facilitator who becomes a participant keeps nothing of the desk', () => {
  const desk = { people: [{ id: 'p2', name: 'Ben', role: 'participant', door: 'zoom' } as const], more: 0, browserDoor: null };
  const facilitator = accept(NOTHING_YET, { ...whole(START), desk });
  expect(accept(facilitator, whole(START)).desk).toBeNull();
  expect(accept(facilitator, { ...stamp(START), meeting: meeting(START) }).desk).toEqual(desk);
});

test('activities come in the order in which they were opened', () => {
  const view = accept(NOTHING_YET, whole({ ...START, polls: { b: 1, a: 2 } }));
  expect(activitiesOf(view).map(({ id }) => id)).toEqual(['b', 'a']);
  expect(activitiesOf(NOTHING_YET)).toEqual([]);
});
