import type { News, SliceOf } from '../kind.ts';
import { say } from './say.ts';
import { firstSentenceOf } from './sentence.ts';

/** Whoever comes late finds what is there; only what happens before their eyes is news. */
export const pollNews: News<'poll'> = (before, now) => (before?.phase === now.phase ? null : newsOf(before, now));

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
