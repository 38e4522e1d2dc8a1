import type { PollOutcome } from '../../../server/activities/poll/wire.ts';
import type { ReadAloudWords } from '../../ui/read-aloud.tsx';
import { labelOf, type Paper } from './paper.ts';
import { say } from './say.ts';
import { movedOf, summaryOf, tooFewOf } from './sentence.ts';
import { whoSeesOf, type Rules } from './who-sees.tsx';

/** What is read aloud: the same facts as on the screen, as sentences. */

export const readAloudWords = (): ReadAloudWords => ({
  start: say('readAloud'),
  startNow: say('readAloudNow'),
  stop: say('stopReading'),
  caution: say('othersMayHear'),
});

export const spokenQuestion = ({ question, answers, ...rules }: Rules & Pick<Paper, 'question' | 'answers'>): string[] => [
  question,
  whoSeesOf(rules),
  ...answers.map(({ label, meaning }) => (meaning === undefined ? `${label}.` : `${label}. ${meaning}`)),
];

export function spokenResults(paper: Paper, outcome: PollOutcome): string[] {
  const { answered: count } = outcome;
  switch (outcome.show) {
    case 'too-few':
      return [tooFewOf(paper, count)];
    case 'not-kept':
      return [say('notKept', { count })];
    case 'words-only':
      return [summaryOf(paper, outcome), say('whyNoNumbers', { count })];
    case 'parts':
      return [
        summaryOf(paper, outcome),
        movedOf(outcome) ?? '',
        ...(outcome.parts.some(({ answers }) => answers.length > 1) ? [say('joined')] : []),
      ];
    case 'counts':
      return [say('severalAnswers'), ...outcome.counts.map((each) => spoken(labelOf(paper, each.answer), figureOf(each.count)))];
    case 'places':
      return [summaryOf(paper, outcome), ...outcome.places.map(({ answer, place }) => spoken(String(place), labelOf(paper, answer)))];
    case 'texts':
      return [
        summaryOf(paper, outcome),
        ...outcome.texts.flatMap((lines, at) => [
          ...(paper.answers[at] ? [paper.answers[at].label] : []),
          ...lines.filter(({ hidden }) => !hidden).map(({ text }) => text),
        ]),
      ];
  }
}

const spoken = (what: string, figure: string): string => `${what}: ${figure}.`;

const figureOf = (count: number | 'few' | 'nearly-all'): string =>
  count === 'few' ? say('few') : count === 'nearly-all' ? say('nearlyAll') : String(count);
