import type { Part, PollOutcome } from '../../../server/activities/poll/wire.ts';
import { insideOf, type Paper } from './paper.ts';
import { say, saySentence, selectable } from './say.ts';

/** The whole outcome in plain words: "Most of us (56) are sunny. 7 have a storm. All weather is welcome here." */
export function summaryOf(paper: Paper, outcome: PollOutcome): string {
  const welcome = saySentence('welcome', { preset: selectable(paper.preset) });
  return [...sentencesOf(paper, outcome), welcome].filter((sentence) => sentence !== '').join(' ');
}

/** The sentence that matters most, for the news. */
export const firstSentenceOf = (paper: Paper, outcome: PollOutcome): string => sentencesOf(paper, outcome)[0] ?? '';

/** What most of us chose comes first; the rest, and all where nothing has a majority, in the order of the answers. */
function sentencesOf(paper: Paper, outcome: PollOutcome): string[] {
  if (outcome.show !== 'parts') return [say('differentPlaces')];
  const chosen = outcome.parts.filter(({ count }) => count > 0);
  const most = chosen.find(({ count }) => count > outcome.answered / 2);
  const rest = chosen.filter((part) => part !== most).map((part) => sentence('some', paper, part));
  if (chosen.length === 0) return [saySentence('nobody')];
  return most ? [sentence(rest.length === 0 ? 'all' : 'most', paper, most), ...rest] : rest;
}

const sentence = (how: 'all' | 'most' | 'some', paper: Paper, part: Part): string =>
  saySentence(how, { who: selectable(paper.preset, ...part.answers), count: part.count, answer: insideOf(paper, part) });
