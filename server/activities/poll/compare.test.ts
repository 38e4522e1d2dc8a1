import { describe, expect, test } from 'vitest';
import { Refusal } from '../../lib/refusal.ts';
import { comparedWithBefore } from './compare.ts';
import { poll } from './poll.ts';
import type { PollOutcome, PollSetup } from './wire.ts';

const setupOf = (choice: object): PollSetup => {
  const setup = poll.parseSetup(choice);
  if (setup instanceof Refusal) throw new Error('no such poll');
  return setup;
};
const parts = (counts: Record<string, number>): PollOutcome => ({
  show: 'parts',
  answered: Object.values(counts).reduce((sum, count) => sum + count, 0),
  parts: Object.entries(counts).map(([answers, count]) => ({ answers: answers.split('+'), count })),
});

const arriving = setupOf({ preset: 'weather-3' });
const leaving = setupOf({ preset: 'leaving-weather' });
const before = parts({ sunny: 4, 'bright-spells': 12, storm: 3 });

const tableIn = (after: PollOutcome, setup: PollSetup, earlier: { outcome: PollOutcome; setup: PollSetup }[]) => {
  const [, table] = comparedWithBefore(after, setup, earlier);
  return table?.block === 'table' ? { caption: table.caption, rows: table.rows } : null;
};

test('arriving and leaving stand beside each other, in words and numbers, with no average', () => {
  const after = parts({ sunny: 8, 'bright-spells': 6, storm: 3 });
  expect(tableIn(after, leaving, [{ outcome: before, setup: arriving }])).toEqual({
    caption:
      '17 people answered, 2 fewer than before. More people left sunny than arrived sunny. Fewer people left cloudy with bright spells than arrived so. As many people left with a storm as arrived with one.',
    rows: [
      ['Sunny', 4, 8],
      ['Cloudy with bright spells', 12, 6],
      ['Storm', 3, 3],
    ],
  });
});

test('only what is shown in both is compared: a part that was joined in one of them is left out', () => {
  const after = parts({ sunny: 8, 'bright-spells+storm': 7 });
  expect(tableIn(after, leaving, [{ outcome: before, setup: arriving }])?.rows).toEqual([['Sunny', 4, 8]]);
});

describe('nothing is compared', () => {
  const after = parts({ sunny: 8, 'bright-spells': 6, storm: 3 });
  test.each<[string, PollOutcome, PollSetup, { outcome: PollOutcome; setup: PollSetup }[]]>([
    ['that was asked once', after, leaving, []],
    ['with too few before', after, leaving, [{ outcome: { show: 'too-few', answered: 3 }, setup: arriving }]],
    ['with too few after', { show: 'too-few', answered: 3 }, leaving, [{ outcome: before, setup: arriving }]],
    ['with another question', after, leaving, [{ outcome: before, setup: setupOf({ preset: 'energy-5' }) }]],
    [
      'with the same question about something else',
      after,
      setupOf({ preset: 'confidence-4', topic: 'the plan' }),
      [{ outcome: before, setup: setupOf({ preset: 'confidence-4', topic: 'the budget' }) }],
    ],
  ])('%s', (_what, now, setup, earlier) => expect(comparedWithBefore(now, setup, earlier)).toEqual([]));
});

test('the latest before counts', () => {
  const earlier = [parts({ sunny: 3, 'bright-spells': 3, storm: 3 }), before].map((outcome) => ({ outcome, setup: arriving }));
  expect(tableIn(parts({ sunny: 5, 'bright-spells': 5, storm: 5 }), arriving, earlier)?.rows[0]).toEqual(['Sunny', 4, 5]);
});

test('one person fewer, and the rest the same: words, since somebody could subtract', () => {
  const after = parts({ sunny: 4, 'bright-spells': 11, storm: 3 });
  const near = comparedWithBefore(after, leaving, [{ outcome: before, setup: arriving }]);
  expect(near.map(({ block }) => block)).toEqual(['heading', 'paragraph']);
  const open = [arriving, leaving].map((setup) => ({ ...setup, level: 'counted' as const }));
  expect(tableIn(after, open[1]!, [{ outcome: before, setup: open[0]! }])?.rows).toHaveLength(3);
});
