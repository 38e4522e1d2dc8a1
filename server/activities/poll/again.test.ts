import { describe, expect, test } from 'vitest';
import { answersAre } from '../../../test/support/activity.ts';
import { momentOf } from '../../../test/support/moment.ts';
import { Refusal } from '../../lib/refusal.ts';
import { poll } from './poll.ts';
import { decide, tally } from './rules.ts';
import { MOVED, type Moved, type PollSetup, type PollWire } from './wire.ts';

const FIRST = 'A'.repeat(22);
const setupOf = (choice: object): PollSetup => {
  const setup = poll.parseSetup(choice);
  if (setup instanceof Refusal) throw new Error('no such poll');
  return setup;
};
const leaving = setupOf({ preset: 'leaving-weather', since: FIRST });

const movedIn = (counts: [number, number, number], others = 0) => {
  const people = MOVED.flatMap((moved, at) => Array.from({ length: counts[at] ?? 0 }, () => ({ choice: 'sunny', moved })));
  const late = Array.from({ length: others }, () => ({ choice: 'sunny' }));
  const outcome = tally(answersAre<PollWire>([...people, ...late]), { setup: leaving });
  return outcome.show === 'parts' ? outcome.moved : 'no parts';
};
const part = (count: number, ...answers: Moved[]) => ({ answers, count });

describe('how many moved', () => {
  test('is said of ten and more who answered both times', () => {
    expect(movedIn([5, 6, 3], 4)).toEqual({ both: 14, parts: [part(5, 'easier'), part(6, 'same'), part(3, 'harder')] });
    expect(movedIn([3, 3, 3], 20)).toBeUndefined();
  });

  test('never says it of one or two', () => {
    expect(movedIn([5, 6, 1])).toEqual({ both: 12, parts: [part(5, 'easier'), part(7, 'same', 'harder')] });
    expect(movedIn([2, 9, 0])).toEqual({ both: 11, parts: [part(11, 'easier', 'same'), part(0, 'harder')] });
    expect(movedIn([9, 0, 2])).toEqual({ both: 11, parts: null });
  });

  test('stands on the page in words', () => {
    const outcome = tally(answersAre<PollWire>(Array.from({ length: 12 }, () => ({ choice: 'sunny', moved: 'same' as const }))), {
      setup: leaving,
    });
    expect(JSON.stringify(poll.report(outcome, leaving).blocks)).toContain(
      'Of 12 people who answered both times, 12 gave the same answer.',
    );
  });
});

test('a device says how an answer lies to the one before only where that was asked, and only for its own person', () => {
  const own = { choice: 'sunny', moved: 'easier' } as const;
  expect(decide(own, momentOf<PollWire>(leaving))).toContainEqual({ do: 'put', slot: 'answer', body: own });
  expect(decide(own, momentOf<PollWire>(setupOf({ preset: 'leaving-weather' })))).toEqual(new Refusal('malformed'));
  expect(decide({ ...own, other: { place: 1, how: 'here' } }, momentOf<PollWire>(leaving))).toEqual(new Refusal('malformed'));
});

test.each([
  { preset: 'taking-in', again: true },
  { preset: 'first-time', again: true },
  { preset: 'fist-0-5', level: 'named', again: true },
  { preset: 'one-word', since: FIRST },
  { preset: 'weather-3', since: 'not an id' },
])('nobody moves in %j', (choice) => {
  if (choice.preset === 'first-time') expect(poll.parseSetup(choice)).not.toBeInstanceOf(Refusal);
  else expect(poll.parseSetup(choice)).toEqual(new Refusal('bad-setup'));
});
