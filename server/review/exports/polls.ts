import { tableOf } from '../../activities/poll/table.ts';
import type { Level } from '../../activities/wire.ts';
import type { ReviewedActivity, SessionReport } from '../wire.ts';

type Row = string[];
type Poll = Extract<ReviewedActivity, { kind: 'poll' }>;

/** The polls of a session as a table: totals and nothing else, with a note in front of what is left out and why. */
export function pollRows({ title, startedAt, came, activities }: SessionReport): Row[] {
  const polls = activities.flatMap((activity, at) => (activity.kind === 'poll' ? [{ poll: activity, number: at + 1 }] : []));
  const over = polls.filter(({ poll: { phase } }) => phase !== 'open' && phase !== 'closing');
  return [
    ['Bright Spells', 'Polls of one session'],
    ['Group', title === '' ? 'No name' : title],
    ['Date (UTC)', new Date(startedAt).toISOString().slice(0, 10)],
    ['People who came', String(came)],
    ['What is in this file', 'Totals of the polls that are over'],
    ['What is left out', 'Names, times and single answers, so that nobody can see who chose what'],
    ['What is left out', 'Private polls that too few people answered: only the number of answers is kept'],
    ['What is left out', 'Small numbers in private polls: they are joined with others, so that nobody stands out'],
    ...(over.length < polls.length ? [['What is left out', 'Polls that are still open: they can be counted when they are closed']] : []),
    [],
    HEADINGS,
    ...over.flatMap(({ poll, number }) => rowsOf(poll, number)),
  ];
}

const HEADINGS: Row = ['Poll', 'Question', 'Who could see what', 'People who answered', 'Answer', 'People', 'Per cent', 'Note'];

const SEEN: Record<Level, string> = {
  private: 'Private: nobody can see who chose what',
  counted: 'Counted, without names',
  named: 'With names: everybody can see who chose what',
};

function rowsOf({ common, level }: Poll, number: number): Row[] {
  const front = [String(number), common.question, SEEN[level]];
  const { outcome } = common;
  if (!outcome) return [[...front, '', '', '', '', 'The answers could not be read back']];
  const answered = String(outcome.answered);
  return tableOf(outcome, common).map((cells) => [...front, answered, ...cells]);
}
