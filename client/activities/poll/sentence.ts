import type { Count, Part, Place, PollOutcome } from '../../../server/activities/poll/wire.ts';
import { inARow, insideOf, labelOf, listed, type Paper } from './paper.ts';
import { selectable } from '../../words/selectable.ts';
import { say, saySentence } from './say.ts';

/** The whole outcome in plain words: "Most of us (56) are sunny. 7 have a storm. All weather is welcome here." */
export function summaryOf(paper: Paper, outcome: PollOutcome): string {
  const welcome = saySentence('welcome', { preset: selectable(voiceOf(paper)) });
  return [...sentencesOf(paper, outcome), welcome].filter((sentence) => sentence !== '').join(' ');
}

/** How many gave an easier, the same or a harder answer than before; nothing where too few answered both times. */
export function movedOf(outcome: PollOutcome): string | null {
  if (outcome.show !== 'parts' || !outcome.moved) return null;
  const { both, parts } = outcome.moved;
  if (parts === null) return say('movedTooSmall', { both });
  const pieces = parts
    .filter(({ count }) => count > 0)
    .map(({ answers, count }) => say('movedPiece', { how: selectable(...answers), count }));
  return say('movedBoth', { both, list: inARow(pieces) });
}

/** Why nothing is shown: too few have answered, or too many of the answers may be known to one person. */
export const tooFewOf = ({ form, threshold }: Pick<Paper, 'form' | 'threshold'>, count: number): string =>
  count < threshold ? say('tooFewBody', { form, count, threshold }) : say('throughOne', { count });

/** The sentence that matters most, for the news. */
export const firstSentenceOf = (paper: Paper, outcome: PollOutcome): string => sentencesOf(paper, outcome)[0] ?? '';

function sentencesOf(paper: Paper, outcome: PollOutcome): string[] {
  switch (outcome.show) {
    case 'parts':
      return ofParts(paper, outcome.parts, outcome.answered);
    case 'counts':
      return ofCounts(paper, outcome.counts);
    case 'places':
      return ofPlaces(paper, outcome.places);
    case 'texts':
      return [say(outcome.answered === 0 ? 'nothingCame' : 'fromAToZ')];
    case 'too-few':
    case 'not-kept':
      return [];
    case 'words-only':
      return [say(paper.form === 'many' ? 'differentThings' : 'differentPlaces')];
  }
}

/** What most of us chose comes first; the rest, and all where nothing has a majority, in the order of the answers. */
function ofParts(paper: Paper, parts: Part[], answered: number): string[] {
  const chosen = parts.filter(({ count }) => count > 0);
  const most = chosen.find(({ count }) => count > answered / 2);
  const rest = chosen.filter((part) => part !== most).map((part) => sentence('some', paper, part));
  if (chosen.length === 0) return [saySentence('nobody')];
  return most ? [sentence(rest.length === 0 ? 'all' : 'most', paper, most), ...rest] : rest;
}

const MOST_NAMED = 3;

/** Only what is chosen most: the table holds the rest, and nobody listens to seven sentences. */
function ofCounts(paper: Paper, counts: Count[]): string[] {
  const nearlyAll = counts.filter(({ count }) => count === 'nearly-all').map(({ answer }) => labelOf(paper, answer));
  const numbers = counts
    .flatMap(({ answer, count }) => (typeof count === 'number' && count > 0 ? [{ answer: labelOf(paper, answer), count }] : []))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_NAMED);
  const said = [
    ...(nearlyAll.length > 0 ? [saySentence('nearlyAll', { answers: listed(nearlyAll) })] : []),
    ...numbers.map((chosen) => saySentence('some', { who: '', ...chosen })),
  ];
  return said.length > 0 ? said : [counts.some(({ count }) => count === 'few') ? say('differentThings') : saySentence('nobody')];
}

function ofPlaces(paper: Paper, places: Place[]): string[] {
  const first = places.filter(({ place }) => place === 1);
  if (first.length === places.length) return [saySentence('allEqual')];
  return [saySentence('cameFirst', { answers: listed(first.map(({ answer }) => labelOf(paper, answer))) })];
}

/** The same answers are said in the same words. */
const VOICES: Record<string, string> = { 'leaving-weather': 'weather-3' };
const voiceOf = ({ preset }: Paper): string => VOICES[preset] ?? preset;

const sentence = (how: 'all' | 'most' | 'some', paper: Paper, part: Part): string =>
  saySentence(how, { who: selectable(voiceOf(paper), ...part.answers), count: part.count, answer: insideOf(paper, part) });
