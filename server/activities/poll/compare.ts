import { isAboutTheSame, type Spread } from '../../document/spread.ts';
import type { Block } from '../../document/wire.ts';
import type { Left } from '../kind.ts';
import { asksOf } from './asks.ts';
import { insideOf, nameOf, say, sayThen } from './report-words.ts';
import type { Part, PollAnswer, PollOutcome, PollSetup, PollWire } from './wire.ts';

/**
 * Where the same question was asked before: both results beside each other, and in words what is different. The answers never
 * meet, only the results do. No average, and nothing that "improved".
 */
export function comparedWithBefore(outcome: PollOutcome, setup: PollSetup, earlier: Left<PollWire>[]): Block[] {
  const asked = earlier.findLast((each) => isSame(each.setup, setup));
  const before = asked?.outcome;
  if (before?.show !== 'parts' || outcome.show !== 'parts') return [];
  const isPrivate = setup.level === 'private' || asked?.setup.level === 'private';
  if (isPrivate && isAboutTheSame(spreadOf(before), spreadOf(outcome)))
    return [
      { block: 'heading', text: say.beforeAndAfter },
      { block: 'paragraph', text: say.aboutTheSame },
    ];
  const pairs = outcome.parts.flatMap((part) => {
    const then = before.parts.find(({ answers }) => answers.join() === part.answers.join());
    return then ? [{ part, before: then.count, after: part.count }] : [];
  });
  const sentences = pairs
    .filter((pair) => pair.before + pair.after > 0)
    .map((pair) => sayThen(setup.preset, pair.part.answers, howOf(pair.before, pair.after), inside(pair.part, setup)));
  return [
    { block: 'heading', text: say.beforeAndAfter },
    {
      block: 'table',
      caption: [say.answeredThen(before.answered, outcome.answered), ...sentences].join(' '),
      head: [say.answer, say.before, say.after],
      rows: pairs.map((pair) => [nameOf(answersOf(pair.part, setup), setup.ordered), pair.before, pair.after]),
    },
    { block: 'note', text: say.compareWithCare },
  ];
}

const spreadOf = ({ answered, parts }: { answered: number; parts: Part[] }): Spread => ({
  answered,
  bars: parts.map(({ answers, count }) => ({ of: answers, count })),
});

const isSame = (one: PollSetup, other: PollSetup): boolean => asksOf(one) === asksOf(other) && keysOf(one) === keysOf(other);
const keysOf = ({ answers }: PollSetup): string => answers.map(({ key, label }) => `${key} ${label}`).join('\n');

const answersOf = (part: Part, { answers }: PollSetup): PollAnswer[] => answers.filter(({ key }) => part.answers.includes(key));
const inside = (part: Part, setup: PollSetup): string => insideOf(answersOf(part, setup), setup.ordered);

const howOf = (before: number, after: number) => (after > before ? 'more' : after < before ? 'fewer' : 'same');
