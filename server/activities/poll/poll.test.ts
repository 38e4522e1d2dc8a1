import { describe, expect, test } from 'vitest';
import { answersAre, heldOf, meWith, stateOf as anyState, NOBODY_AROUND } from '../../../test/support/activity.ts';
import type { State } from '../kind.ts';
import { poll } from './poll.ts';
import { PRESETS } from './presets/wire.ts';
import type { PollOutcome, PollSetup, PollWire } from './wire.ts';

const [weather] = PRESETS;

const setup: PollSetup = {
  preset: weather!.key,
  question: weather!.question,
  answers: weather!.answers,
  ordered: true,
  level: 'private',
  threshold: 5,
  hold: false,
  purpose: 'to choose when to break',
};
const outcome: PollOutcome = { show: 'too-few', answered: 4 };
const given = ['sunny', 'storm', 'storm', 'sunny'].map((choice) => ({ choice }));

const stateOf = (more: Partial<State<PollWire>> = {}): State<PollWire> =>
  anyState<PollWire>(setup, { answered: 4, responses: answersAre(given), ...more });

describe('while a private poll is open', () => {
  test.each(['people', 'facilitators'] as const)('%s see how many have answered, and nobody asks for the answers', (audience) => {
    const responses = () => {
      throw new Error('read');
    };
    expect(poll.common(stateOf({ responses }), audience)).toMatchObject({ answered: 4, counts: null, outcome: null });
  });
});

describe('while a counted poll is open', () => {
  const counted = { ...setup, level: 'counted' as const };

  test('everybody sees the counts as they come in', () => {
    expect(poll.common(stateOf({ setup: counted }), 'people').counts).toEqual([2, 0, 2]);
  });

  test('nobody sees them if they are held, not even the facilitator', () => {
    expect(poll.common(stateOf({ setup: { ...counted, hold: true } }), 'facilitators').counts).toBeNull();
  });
});

describe('the outcome', () => {
  test.each([
    ['closing', null, null],
    ['closed', null, outcome],
    ['shown', outcome, outcome],
    ['lost', null, null],
  ] as const)('in the phase %s', (phase, forPeople, forFacilitators) => {
    const state = stateOf({ phase, answered: 0, outcome });
    expect(poll.common(state, 'people').outcome).toEqual(forPeople);
    expect(poll.common(state, 'facilitators').outcome).toEqual(forFacilitators);
  });

  test('says how many answered, when the answers themselves are gone', () => {
    expect(poll.common(stateOf({ phase: 'closed', answered: 0, outcome, responses: () => [] }), 'people').answered).toBe(4);
  });
});

test('what it is for is between facilitators', () => {
  expect(poll.common(stateOf(), 'facilitators').purpose).toBe('to choose when to break');
  expect(poll.common(stateOf(), 'people')).not.toHaveProperty('purpose');
});

describe('my own answer', () => {
  const own = meWith<PollWire>({ choice: 'storm' }, 3);
  const at = (phase: State<PollWire>['phase']) => ({ ...heldOf<PollWire>(setup), ...NOBODY_AROUND, phase });

  test('is mine to see while the poll is open', () => {
    expect(poll.mine(at('open'), own)).toEqual({ choice: 'storm', seq: 3 });
    expect(poll.mine(at('open'), meWith<PollWire>(null, 4))).toEqual({ choice: null, seq: 4 });
  });

  test.each(['closing', 'closed', 'shown', 'lost'] as const)('is nobody’s when it is %s', (phase) => {
    expect(poll.mine(at(phase), own).choice).toBeNull();
  });
});

test('the level is what the facilitator chose', () => {
  expect(poll.level(setup)).toBe('private');
  expect(poll.level({ ...setup, level: 'counted' })).toBe('counted');
});
