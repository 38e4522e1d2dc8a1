import { describe, expect, test } from 'vitest';
import { poll as card } from '../../client/activities/poll/poll.ts';
import { comparedWords, comparisonOf } from '../../client/activities/poll/compare.ts';
import { summaryOf } from '../../client/activities/poll/sentence.ts';
import { joinSmallParts } from '../../server/activities/poll/joining.ts';
import { poll } from '../../server/activities/poll/poll.ts';
import { PRESETS } from '../../server/activities/poll/presets/wire.ts';
import { Refusal } from '../../server/lib/refusal.ts';
import type { Paper } from '../../client/activities/poll/paper.ts';
import type { Block } from '../../server/document/wire.ts';
import type { PollOutcome, PollSetup } from '../../server/activities/poll/wire.ts';

/** Counts as they come, whatever the number of answers; small ones are joined as in a private poll. */
const COUNTS = [
  [28, 56, 7],
  [6, 5, 1],
  [1, 5, 6],
  [9, 0, 0],
  [0, 0, 12],
  [5, 0, 5],
  [0, 0, 0],
  [1, 1, 1],
  [40, 35, 16],
  [3, 9, 3],
];

function outcomesFor({ form, answers, ordered, level }: PollSetup): PollOutcome[] {
  const keys = answers.map(({ key }) => key);
  if (form !== undefined && form !== 'one') return [];
  return COUNTS.flatMap((counts): PollOutcome[] => {
    const all = keys.map((_, at) => counts[at % counts.length] ?? 0);
    const answered = all.reduce((sum, count) => sum + count, 0);
    const parts =
      level === 'private' ? joinSmallParts(keys, all, ordered) : keys.map((key, at) => ({ answers: [key], count: all[at] ?? 0 }));
    return [parts ? { show: 'parts', answered, parts } : { show: 'words-only', answered }];
  });
}

function setupsOf(key: string): PollSetup[] {
  const { levels, open } = PRESETS.find((preset) => preset.key === key)!;
  const more = { ...(open === 'topic' && { topic: 'the plan' }), ...(open === 'places' && { places: ['Leeds', 'York', 'Hull'] }) };
  return levels
    .map((level) => poll.parseSetup({ preset: key, level, ...more }))
    .filter((setup): setup is PollSetup => !(setup instanceof Refusal));
}

/** What the card knows of a poll. */
const paperOf = ({ purpose: _purpose, keep = false, form = 'one', ...setup }: PollSetup): Paper => ({ ...setup, form, keep, names: null });

describe.each(PRESETS.map(({ key }) => key))('%s', (key) => {
  test('is called the same on the card and on the page', () => {
    for (const setup of setupsOf(key)) {
      const common = { ...paperOf(setup), hold: false, answered: 0, counts: null, outcome: null };
      expect(poll.report(null, setup).title).toBe(card.title({ id: '', kind: 'poll', phase: 'open', openedAt: 0, common }));
    }
  });

  test('its results are the same sentences on the card and on the page', () => {
    for (const setup of setupsOf(key)) {
      for (const outcome of outcomesFor(setup)) {
        const sentences = poll.report(outcome, setup).blocks.flatMap(sentencesOf);
        expect(sentences).toContain(summaryOf(paperOf(setup), outcome));
      }
    }
  });
});

test('what is said of before and after is the same on the card and on the page', () => {
  const [arriving, leaving] = [setupsOf('weather-3')[0]!, setupsOf('leaving-weather')[0]!];
  for (const [first, second] of [
    [
      [5, 6, 7],
      [6, 6, 3],
    ],
    [
      [9, 0, 4],
      [4, 4, 4],
    ],
    [
      [4, 4, 4],
      [4, 12, 0],
    ],
    [
      [4, 4, 4],
      [4, 3, 4],
    ],
    [
      [4, 6, 4],
      [4, 4, 6],
    ],
  ] as const) {
    const [before, after] = [first, second].map(partsOf) as [PollOutcome, PollOutcome];
    const slice = (setup: PollSetup, outcome: PollOutcome) => ({
      ...{ id: setup.preset, kind: 'poll' as const, phase: 'shown' as const, openedAt: 0 },
      common: { ...paperOf(setup), hold: false, answered: 0, counts: null, outcome },
    });
    const comparison = comparisonOf(slice(leaving, after), [slice(arriving, before)])!;
    const blocks = poll.report(after, leaving, [{ outcome: before, setup: arriving }]).blocks;
    const said = blocks.flatMap((block) => (block.block === 'table' ? [block.caption] : block.block === 'paragraph' ? [block.text] : []));
    expect(said).toContain(comparedWords(paperOf(leaving), comparison).join(' '));
  }
});

const partsOf = (counts: readonly number[]): PollOutcome => ({
  show: 'parts',
  answered: counts.reduce((sum, count) => sum + count, 0),
  parts: ['sunny', 'bright-spells', 'storm'].map((key, at) => ({ answers: [key], count: counts[at] ?? 0 })),
});

const sentencesOf = (block: Block): string[] =>
  block.block === 'bars' ? [block.caption] : block.block === 'paragraph' ? [block.text] : [];
