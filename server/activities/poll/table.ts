import type { PollAnswer, PollOutcome, PollWire } from './wire.ts';

/** A finished poll as rows of a spreadsheet: answer, people, per cent, note. It says what the page says, and no more. */
export function tableOf(outcome: PollOutcome, { form, answers, threshold, keep }: PollWire['common']): string[][] {
  const labelOf = (answer: string) => nameOf([answer], answers);
  switch (outcome.show) {
    case 'too-few':
      return [['', '', '', `Too few to show: numbers are shown when ${threshold} or more people have answered`]];
    case 'words-only':
      return [
        [
          '',
          '',
          '',
          form === 'many' ? 'Some numbers are too small to show' : 'We are in different places: some numbers are too small to show',
        ],
      ];
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
