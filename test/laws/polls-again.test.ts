import { describe, expect, test } from 'vitest';
import { againOf } from '../../client/activities/poll/plan.ts';
import { poll } from '../../server/activities/poll/poll.ts';
import { PRESETS } from '../../server/activities/poll/presets/wire.ts';
import type { PollSetup, PollWire } from '../../server/activities/poll/wire.ts';
import { Refusal } from '../../server/lib/refusal.ts';
import { stateOf } from '../support/activity.ts';
import { samples } from './samples.ts';

const parsed = (choice: unknown): PollSetup => {
  const setup = poll.parseSetup(choice);
  if (setup instanceof Refusal) throw new Error(setup.why);
  return setup;
};
const asFacilitatorsSee = (setup: PollSetup) => poll.common(stateOf<PollWire>(setup, { phase: 'closed' }), 'facilitators');

describe('a poll that is run again', () => {
  const choices = [
    ...samples.poll.flatMap((sample) => sample.choices),
    ...PRESETS.map(({ key, open }) => ({ preset: key, ...(open === 'topic' && { topic: 'it' }) })),
  ];

  test.each(choices)('%j is the same poll', (choice) => {
    const { since: _since, ...setup } = parsed(choice); // what it was compared with is of that time
    expect(parsed(againOf(asFacilitatorsSee(setup)))).toEqual(setup);
  });

  test('cannot be one that we have dropped', () => {
    expect(againOf(asFacilitatorsSee({ ...parsed({ preset: 'weather-3' }), preset: 'a-preset-we-dropped' }))).toBeNull();
  });
});
