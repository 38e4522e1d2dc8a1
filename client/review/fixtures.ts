import { PRESETS } from '../../server/activities/poll/presets/wire.ts';
import type { PollOutcome, PollWire } from '../../server/activities/poll/wire.ts';
import type { ReviewedActivity, ReviewedSession, SessionReport } from '../../server/review/wire.ts';

/** Sessions and what they have left, for scenes and tests. */

const MONDAY = Date.UTC(2027, 2, 1, 10);
const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

export const listedSession = (more: Partial<ReviewedSession> = {}): ReviewedSession => ({
  id: 'monday',
  title: 'Tuesday network',
  startedAt: MONDAY,
  endedAt: MONDAY + HOUR,
  came: 94,
  activities: 2,
  ...more,
});

export const report = (more: Partial<SessionReport> = {}): SessionReport => ({
  ...listedSession(),
  activities: [weather, plain],
  keptUntil: MONDAY + 365 * DAY,
  linkUntil: null,
  ...more,
});

const commonOf = (key: string, outcome: PollOutcome | null, more: Partial<PollWire['common']>): PollWire['common'] => {
  const preset = PRESETS.find((each) => each.key === key);
  if (!preset) throw new Error(`no preset ${key}`);
  const { form, question, answers, ordered } = preset;
  const asked = { preset: key, form, question, answers, ordered };
  const rules = { level: 'private' as const, threshold: 5, hold: false, keep: false };
  return { ...asked, ...rules, answered: outcome?.answered ?? 0, counts: null, names: null, outcome, ...more };
};

const pollReport = (
  id: string,
  outcome: PollOutcome | null,
  {
    preset = 'weather-3',
    common = {},
    ...more
  }: Partial<Omit<ReviewedActivity, 'common'>> & { preset?: string; common?: Partial<PollWire['common']> } = {},
): ReviewedActivity => ({
  id,
  kind: 'poll',
  phase: 'shown',
  level: 'private',
  openedAt: MONDAY,
  closedAt: MONDAY + HOUR / 2,
  common: commonOf(preset, outcome, common),
  ...more,
});

const parts = (...counts: [answers: string, count: number][]): PollOutcome => ({
  show: 'parts',
  answered: counts.reduce((sum, [, count]) => sum + count, 0),
  parts: counts.map(([answers, count]) => ({ answers: answers.split('+'), count })),
});

export const weather = pollReport('weather', parts(['sunny', 28], ['bright-spells', 56], ['storm', 7]));
export const plain = pollReport('plain', parts(['good+mixed', 8], ['hard', 3]), { preset: 'weather-3-plain', phase: 'closed' });
export const tooFew = pollReport('too-few', { show: 'too-few', answered: 4 });
export const wordsOnly = pollReport('words-only', { show: 'words-only', answered: 12 });
export const counted = pollReport('counted', parts(['sunny', 299], ['bright-spells', 0], ['storm', 1]), { level: 'counted' });
export const stillOpen = pollReport('open', null, { phase: 'open', closedAt: null });
export const lost = pollReport('lost', null, { phase: 'lost' });
