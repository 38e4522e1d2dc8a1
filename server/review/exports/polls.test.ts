import { expect, test } from 'vitest';
import { PRESETS } from '../../activities/poll/presets/wire.ts';
import type { PollOutcome } from '../../activities/poll/wire.ts';
import type { ReviewedActivity, SessionReport } from '../wire.ts';
import { pollRows } from './polls.ts';

const { key: preset, form, question, answers } = PRESETS[0]!;

function poll(phase: ReviewedActivity['phase'], outcome: PollOutcome | null, ordered = true): ReviewedActivity {
  const answered = outcome?.answered ?? 0;
  const rules = { level: 'private' as const, threshold: 7, hold: false, ordered };
  const common = { preset, form, keep: false, question, answers, ...rules, answered, counts: null, names: null, outcome };
  return { id: 'an-id', kind: 'poll', phase, level: 'private', openedAt: 1, closedAt: 2, common };
}

const session = (activities: ReviewedActivity[], title = 'Tuesday network'): SessionReport => ({
  id: 'a-session',
  title,
  startedAt: Date.UTC(2027, 2, 1, 23, 59),
  endedAt: null,
  came: 12,
  keptUntil: 3,
  linkUntil: null,
  activities,
});

/** Poll, people who answered, answer, people, per cent, note. */
const table = (activities: ReviewedActivity[]) => {
  const rows = pollRows(session(activities));
  return rows.slice(rows.findIndex(([first]) => first === 'Poll') + 1).map(([number, , , ...cells]) => [number, ...cells]);
};

test('each outcome says what it can and why it says no more', () => {
  const joined: PollOutcome = {
    show: 'parts',
    answered: 12,
    parts: [
      { answers: ['sunny'], count: 4 },
      { answers: ['bright-spells', 'storm'], count: 8 },
    ],
  };
  expect(
    table([poll('shown', joined), poll('closed', { show: 'too-few', answered: 6 }), poll('shown', { show: 'words-only', answered: 12 })]),
  ).toEqual([
    ['1', '12', 'Sunny', '4', '33', ''],
    ['1', '12', 'Cloudy with bright spells or Storm', '8', '67', 'Joined, so that nobody stands out'],
    ['2', '6', '', '', '', 'Too few to show: numbers are shown when 7 or more people have answered'],
    ['3', '12', '', '', '', 'We are in different places: some numbers are too small to show'],
  ]);
});

test('polls keep their number on the page, though open ones are left out; lost ones are not passed off as empty', () => {
  expect(table([poll('open', null), poll('lost', null), poll('closing', null)])).toEqual([
    ['2', '', '', '', '', 'The answers could not be read back'],
  ]);
});

test('the note in front names the group and the day, and says that something is open only when it is', () => {
  const front = pollRows(session([], ''));
  expect(front).toContainEqual(['Group', 'No name']);
  expect(front).toContainEqual(['Date (UTC)', '2027-03-01']);
  expect(front.flat().join(' ')).not.toContain('still open');
  expect(
    pollRows(session([poll('open', null)]))
      .flat()
      .join(' '),
  ).toContain('still open');
});
