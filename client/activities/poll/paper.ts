import type { Part, PollAnswer, PollWire } from '../../../server/activities/poll/wire.ts';
import { say } from './say.ts';

/** What stands on a poll, as far as its results need it. */
export type Paper = Pick<
  PollWire['common'],
  'preset' | 'form' | 'question' | 'answers' | 'ordered' | 'level' | 'threshold' | 'keep' | 'names'
>;

/** What people write is checked before it is shown, and people are told so. */
export const isWritten = ({ form }: Pick<Paper, 'form'>): boolean => form === 'words' || form === 'boxes';

/** As British English lists: no comma before the "or". */
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const comma = new Intl.ListFormat('en-GB', { type: 'unit' });

/** "Hear it and Talk it over". */
export const listed = (labels: string[]): string => and.format(labels);

/** "Read the plan, Make tea, Walk": one after the other. */
export const inARow = (labels: string[]): string => comma.format(labels);

export const answersOf = ({ answers }: Paper, part: Part): PollAnswer[] => answers.filter(({ key }) => part.answers.includes(key));

export const labelOf = ({ answers }: Pick<Paper, 'answers'>, wanted: string): string =>
  answers.find(({ key }) => key === wanted)?.label ?? wanted;

/** "Storm", and of joined parts "Cloudy or storm". */
export function nameOf(paper: Paper, part: Part): string {
  const [only, ...more] = answersOf(paper, part);
  if (only && more.length === 0) return only.label;
  return paper.ordered ? capital(insideOf(paper, part)) : say('others');
}

/** The same inside a sentence: "cloudy or storm". */
export function insideOf(paper: Paper, part: Part): string {
  const inside = answersOf(paper, part).map(({ short, label }) => short ?? label);
  return inside.length > 1 && !paper.ordered ? say('othersInside') : either.format(inside);
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
