import { meantBy } from '../afterwards/write-up/blocks.ts';
import { isAboutTheSame } from '../document/spread.ts';
import type { Bar, Block } from '../document/wire.ts';
import type { Reading } from './access.ts';
import { changesOf } from './compare.ts';
import { reportOf } from './report.ts';
import { say } from './words.ts';
import type { ReviewedActivity, SeriesQuestion, SeriesReport, SeriesTime, SessionReport } from './wire.ts';

/**
 * Sessions of the same group side by side: what was asked more than once, each time as it stands on its own page. There are no
 * averages, and nothing follows a person from one session to the next.
 */
export function seriesOf(sessions: Reading[]): SeriesReport {
  const reports = sessions.map(reportOf).toSorted((a, b) => a.startedAt - b.startedAt);
  const [latest] = reports.toReversed();
  return {
    title: latest?.title ?? '',
    sessions: reports.map(({ id, title, startedAt }) => ({ id, title, startedAt })),
    questions: questionsIn(reports),
    agreements: reports.flatMap(({ id, startedAt, activities }) =>
      activities
        .filter(({ kind, phase, blocks }) => kind === 'agreement' && isOver(phase) && blocks.length > 0)
        .map(({ title, blocks }) => ({ sessionId: id, startedAt, title, blocks })),
    ),
    written: reports.flatMap(({ id, startedAt, written: { chapters } }) => {
      const blocks = [...chapters.decisions, ...chapters.learned];
      return blocks.length === 0 ? [] : [{ sessionId: id, startedAt, title: '', blocks }];
    }),
  };
}

/** `before`: the session before it. */
type Asked = { session: SessionReport; before: SessionReport | undefined; activity: ReviewedActivity };

const isOver = (phase: ReviewedActivity['phase']): boolean => phase === 'closed' || phase === 'shown';

function questionsIn(reports: SessionReport[]): SeriesQuestion[] {
  const byQuestion = new Map<string, Asked[]>();
  for (const [at, session] of reports.entries())
    for (const activity of session.activities)
      if (activity.asks !== null && isOver(activity.phase))
        byQuestion.set(activity.asks, [...(byQuestion.get(activity.asks) ?? []), { session, before: reports[at - 1], activity }]);
  return [...byQuestion.values()].filter((asked) => asked.length > 1).map((asked) => ({ title: titleOf(asked), times: timesOf(asked) }));
}

const titleOf = ([first]: Asked[]): string => (first?.activity.title ?? '').replace(/ \(\d+ of \d+\)$/, '');

/** Each time is compared with all that are shown before it: what is hidden gives nothing to subtract from. */
function timesOf(asked: Asked[]): SeriesTime[] {
  const shown: Drawn[] = [];
  return asked.map(({ session, before: earlier, activity }, at) => {
    const { title, blocks, level } = activity;
    const isFirstOfSession = asked[at - 1]?.session !== session;
    const meant = earlier && isFirstOfSession ? meantBy(earlier.written.words) : null;
    const head = { sessionId: session.id, startedAt: session.startedAt, title, meant };
    const now = spreadIn(blocks);
    if (!now) return { ...head, blocks, changes: [] };
    if (level === 'private' && shown.some((before) => isAboutTheSame(before, now)))
      return { ...head, blocks: [{ block: 'paragraph', text: say.aboutTheSame }], changes: [] };
    const before = shown.at(-1);
    shown.push(now);
    return { ...head, blocks, changes: before ? changesOf(before, now) : [] };
  });
}

type Drawn = { answered: number | null; bars: Bar[] };

function spreadIn(blocks: Block[]): Drawn | null {
  const drawn = blocks.find((block) => block.block === 'bars');
  if (!drawn) return null;
  const { bars, several = false } = drawn;
  return { answered: several ? null : bars.reduce((sum, { count }) => sum + (typeof count === 'number' ? count : 0), 0), bars };
}
