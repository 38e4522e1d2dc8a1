import { later } from '../../live/later.ts';
import type { ClientKind, SliceOf } from '../kind.ts';
import { PollReport } from './report.tsx';
import { say, selectable } from './say.ts';
import { firstSentenceOf } from './sentence.ts';

export const poll: ClientKind<'poll'> = {
  title: ({ common }) => say('title', { preset: selectable(common.preset) }),
  Card: later(async () => (await import('./card.tsx')).PollCard),
  Desk: later(async () => (await import('./desk.tsx')).PollDesk),
  Setup: later(async () => (await import('./setup.tsx')).PollShelf),
  Report: PollReport,
  news: (before, now) => (before?.phase === now.phase ? null : newsOf(before, now)),
};

/** Whoever comes late finds what is there; only what happens before their eyes is news. */
function newsOf(before: SliceOf<'poll'> | null, { phase, common }: SliceOf<'poll'>): string | null {
  switch (phase) {
    case 'open':
      return say('newPoll', { question: common.question });
    case 'closing':
    case 'closed':
      return null; // said once, with the results
    case 'shown':
      return before && common.outcome ? resultsNews(common, common.outcome) : null;
    case 'lost':
      return before ? say('closedLost') : null;
  }
}

const resultsNews = (common: SliceOf<'poll'>['common'], outcome: NonNullable<typeof common.outcome>): string =>
  outcome.show === 'too-few' ? say('closedTooFew') : say('resultsAreIn', { sentence: firstSentenceOf(common, outcome) });
