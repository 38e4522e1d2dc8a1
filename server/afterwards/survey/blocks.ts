import { poll } from '../../activities/poll/poll.ts';
import type { Block } from '../../document/wire.ts';
import { pollOf } from './tally.ts';
import { CHOICE_KEYS, SURVEY_THRESHOLD, TEXT_KEYS, TEXT_QUESTIONS, type SurveyLine, type SurveyOutcome } from './wire.ts';

/** The survey as it stands on the session page and in files. */
export function surveyBlocks({ answered, choices, texts }: SurveyOutcome): Block[] {
  if (answered < SURVEY_THRESHOLD) return [{ block: 'paragraph', text: tooFew(answered) }];
  return [
    ...CHOICE_KEYS.flatMap((key): Block[] => {
      const { title, blocks } = poll.report(choices[key], pollOf(key));
      return [{ block: 'heading', text: title }, ...blocks];
    }),
    ...TEXT_KEYS.flatMap((key): Block[] => [{ block: 'heading', text: TEXT_QUESTIONS[key] }, ...written(texts?.[key] ?? [])]),
  ];
}

const tooFew = (answered: number): string =>
  answered === 0
    ? 'Nobody has answered the survey.'
    : `Only ${answered} of you answered the survey. From ${SURVEY_THRESHOLD} on we can show something.`;

function written(lines: SurveyLine[]): Block[] {
  if (lines.length === 0) return [{ block: 'paragraph', text: 'Nothing was written here, or its time is over.' }];
  return [
    { block: 'list', items: lines.map(itemOf) },
    { block: 'note', text: 'In no order that tells who wrote what. Quote only what says so.' },
  ];
}

function itemOf({ text, quote, name }: SurveyLine): string {
  if (quote === 'no') return text;
  return quote === 'named' && name !== undefined ? `${text} (May be quoted as ${name}.)` : `${text} (May be quoted without a name.)`;
}
