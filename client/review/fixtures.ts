import type { Bar, Block } from '../../server/document/wire.ts';
import { nothingWritten, written as wroteUp } from './write-up/fixtures.ts';
import type { ListedSession, ReviewedActivity, SeriesReport, SessionReport } from '../../server/review/wire.ts';

/** Sessions and what they have left, for scenes and tests. */

const MONDAY = Date.UTC(2027, 2, 1, 10);
const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

export const listedSession = (more: Partial<ListedSession> = {}): ListedSession => ({
  id: 'monday',
  title: 'Tuesday network',
  startedAt: MONDAY,
  endedAt: MONDAY + HOUR,
  came: 94,
  activities: 2,
  seriesId: 'mondays',
  sharedAt: null,
  ...more,
});

export const report = (more: Partial<SessionReport> = {}): SessionReport => ({
  ...listedSession(),
  activities: [weather, joined],
  written: nothingWritten,
  keptUntil: MONDAY + 365 * DAY,
  linkUntil: null,
  ...more,
});

const weatherPoll = (id: string, blocks: Block[], more: Partial<ReviewedActivity> = {}): ReviewedActivity => ({
  id,
  kind: 'poll',
  phase: 'shown',
  level: 'private',
  title: 'Weather poll',
  chapter: 'mood',
  asks: 'poll weather-3',
  blocks: [{ block: 'paragraph', text: 'What is your weather right now?' }, ...blocks],
  ...more,
});

const barsOf = (caption: string, counts: [label: string, count: number][]): Block => {
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const bars = counts.map(([label, count]): Bar => {
    const share = `${Math.round((100 * count) / all)} %`;
    return { label, of: [label], count, share, fraction: count / all };
  });
  return { block: 'bars', caption, head: ['Answer', 'People', 'Share'], bars };
};
const note = (text: string): Block => ({ block: 'note', text });
const paragraph = (text: string): Block => ({ block: 'paragraph', text });

export const weather = weatherPoll('weather', [
  barsOf('Most of us (56) are cloudy with bright spells. 28 are sunny. 7 have a storm. All weather is welcome here.', [
    ['Sunny', 28],
    ['Cloudy with bright spells', 56],
    ['Storm', 7],
  ]),
  note('91 people answered. We keep these totals, and not who chose what.'),
]);
export const joined = weatherPoll(
  'joined',
  [
    barsOf('Most of us (8) are sunny or cloudy. 3 have a storm.', [
      ['Sunny or cloudy', 8],
      ['Storm', 3],
    ]),
    note('11 people answered. Small numbers are joined, so that nobody stands out.'),
  ],
  { title: 'Weather as we leave', phase: 'closed' },
);
export const tooFew = weatherPoll('too-few', [paragraph('4 people answered. We show the spread when 5 or more people have answered.')], {
  title: 'Weather poll (2 of 4)',
});
export const stillOpen = weatherPoll('open', [], { phase: 'open', title: 'Weather poll (3 of 4)' });
export const lost = weatherPoll('lost', [], { phase: 'lost', title: 'Weather poll (4 of 4)' });

/** Every other kind of block, and texts of other alphabets. */
export const written = weatherPoll(
  'written',
  [
    { block: 'heading', text: 'One thing that went well lately.' },
    { block: 'list', items: ['The garden opened', 'صباح الخير يا أصدقاء', 'A walk'] },
    { block: 'heading', text: 'First steps' },
    { block: 'list', items: ['Write the letter', 'Send it'], ordered: true },
    {
      block: 'table',
      caption: 'Read the plan came first.',
      head: ['Answer', 'Place', 'Put first by'],
      rows: [
        ['Read the plan', 1, 12],
        ['Make tea', 2, 7],
      ],
    },
    note('We keep these words with the session, and not who wrote what.'),
  ],
  { title: 'Wins and hard bits', chapter: 'polls', level: 'counted', asks: null },
);

const time = (week: number, blocks: Block[], changes: string[] = []): SeriesReport['questions'][number]['times'][number] => ({
  sessionId: `week-${week}`,
  startedAt: MONDAY + 7 * week * DAY,
  title: 'Weather poll',
  blocks,
  changes,
  meant: week === 1 ? 'After the session before, we meant to change: Breaks of ten minutes; try: Music while people arrive' : null,
});

export const series: SeriesReport = {
  title: 'Tuesday network',
  sessions: [0, 1, 2].map((week) => ({ id: `week-${week}`, title: 'Tuesday network', startedAt: MONDAY + 7 * week * DAY })),
  questions: [
    {
      title: 'Weather poll',
      times: [
        time(0, weather.blocks),
        time(1, [paragraph('About the same as before. To show more could give somebody away.')]),
        time(2, joined.blocks, ['80 fewer people answered.', 'A larger part chose “Sunny or cloudy”.']),
      ],
    },
  ],
  agreements: [0, 2].map((week) => ({
    sessionId: `week-${week}`,
    startedAt: MONDAY + 7 * week * DAY,
    title: `How we work together, version ${week + 1}`,
    blocks: [{ block: 'list', items: ['One person speaks at a time.', 'Cameras are a choice.'] }],
  })),
  written: [0, 1].map((week) => ({
    sessionId: `week-${week}`,
    startedAt: MONDAY + 7 * week * DAY,
    title: '',
    blocks: [...wroteUp().chapters.decisions, ...wroteUp().chapters.learned],
  })),
};
