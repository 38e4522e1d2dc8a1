import { ANSWERS, LABEL, QUESTION, type OwnPoll } from '../../../server/activities/poll/wire.ts';
import { lengthOf } from './length.ts';

/** What a facilitator is writing, with room for answers that the chosen way does not need. A scale is one answer of several, in order. */
export const WAYS = ['one', 'many', 'scale', 'words', 'rank'] as const;
export type Writing = { question: string; way: (typeof WAYS)[number]; answers: string[] };

export const NEW: Writing = { question: '', way: 'one', answers: ['', ''] };

export const writingOf = ({ form, question, answers, ordered }: OwnPoll): Writing => ({
  question,
  way: ordered ? 'scale' : form,
  answers: answers.length > 0 ? answers : NEW.answers,
});

export const ownOf = ({ question, way, answers }: Writing): OwnPoll => ({
  form: way === 'scale' ? 'one' : way,
  question: question.trim(),
  answers: way === 'words' ? [] : answers.map((answer) => answer.trim()),
  ordered: way === 'scale',
});

export const leastOf = (way: Writing['way']): number => (way === 'rank' ? ANSWERS.leastToRank : ANSWERS.least);

/** Why a poll cannot be asked like this; null if it can. The server says the same, but cannot say why. */
export function wrongWith(writing: Writing): 'noQuestion' | 'tooLong' | 'emptyAnswer' | 'fewAnswers' | 'sameAnswers' | null {
  const { question, answers, form } = ownOf(writing);
  if (question === '') return 'noQuestion';
  if (lengthOf(question) > QUESTION.longest || answers.some((answer) => lengthOf(answer) > LABEL.longest)) return 'tooLong';
  if (form === 'words') return null;
  if (answers.includes('')) return 'emptyAnswer';
  if (answers.length < leastOf(writing.way)) return 'fewAnswers';
  return new Set(answers.map((answer) => answer.toLocaleLowerCase())).size < answers.length ? 'sameAnswers' : null;
}
