import type { PollAnswer, PollOutcome, PollWire } from '../../activities/poll/wire.ts';
import type { Level } from '../../activities/wire.ts';
import type { ReviewedActivity, SessionReport } from '../wire.ts';

type Row = string[];
type Poll = Extract<ReviewedActivity, { kind: 'poll' }>;

/** The polls of a session as a table: totals and nothing else, with a note in front of what is left out and why. */
export function pollRows({ title, startedAt, came, activities }: SessionReport): Row[] {
  const polls = activities.filter(({ kind }) => kind === 'poll');
  const over = polls.filter(({ phase }) => phase !== 'open' && phase !== 'closing');
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
    ...over.flatMap((poll, at) => rowsOf(poll, at + 1)),
  ];
}

const HEADINGS: Row = ['Poll', 'Question', 'Who could see what', 'People who answered', 'Answer', 'People', 'Per cent', 'Note'];

const SEEN: Record<Level, string> = {
  private: 'Private: nobody could see who chose what',
  counted: 'Counted: the counts could be seen, without names',
  named: 'With names: everybody could see who chose what',
};

function rowsOf({ common, level }: Poll, number: number): Row[] {
  const front = [String(number), common.question, SEEN[level]];
  const { outcome } = common;
  if (!outcome) return [[...front, '', '', '', '', 'The answers could not be read back']];
  const answered = String(outcome.answered);
  return tableOf(outcome, common).map((cells) => [...front, answered, ...cells]);
}

/** Answer, people, per cent, note. */
function tableOf(outcome: PollOutcome, { answers, threshold, keep }: PollWire['common']): Row[] {
  const labelOf = (answer: string) => nameOf([answer], answers);
  switch (outcome.show) {
    case 'too-few':
      return [['', '', '', `Too few to show: numbers are shown when ${threshold} or more people have answered`]];
    case 'words-only':
      return [['', '', '', 'We are in different places: some numbers are too small to show']];
    case 'parts':
      return outcome.parts.map((part) => [
        nameOf(part.answers, answers),
        String(part.count),
        percentOf(part.count, outcome.answered),
        part.answers.length > 1 ? 'Joined, so that nobody stands out' : '',
      ]);
    case 'counts':
      return outcome.counts.map(({ answer, count }) =>
        typeof count === 'number'
          ? [labelOf(answer), String(count), percentOf(count, outcome.answered), 'People could choose several answers']
          : [labelOf(answer), '', '', SHADES[count]],
      );
    case 'places':
      return outcome.places.map(({ answer, place, first }) => [
        labelOf(answer),
        '',
        '',
        `Place ${place}${first === undefined ? '' : `, put first by ${first}`}`,
      ]);
    case 'texts':
      if (!keep) return [['', '', '', NOT_KEPT]];
      return outcome.texts.flatMap((lines, at) => lines.map(({ text }) => [text, '', '', answers[at]?.label ?? '']));
    case 'not-kept':
      return [['', '', '', NOT_KEPT]];
  }
}

const SHADES = { few: 'Fewer than 3 people, or nobody', 'nearly-all': 'All people, or all but 1 or 2' };
const NOT_KEPT = 'What people wrote is not kept: the group did not ask for it';

const nameOf = (keys: string[], answers: PollAnswer[]): string =>
  answers
    .filter(({ key }) => keys.includes(key))
    .map(({ label }) => label)
    .join(' or ');

/** Whole hundredths, as on the page. */
function percentOf(count: number, all: number): string {
  const share = all === 0 ? 0 : Math.round((100 * count) / all);
  return share === 0 && count > 0 ? 'under 1' : String(share);
}
