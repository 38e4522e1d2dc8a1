import { PRESETS } from '../../../server/activities/poll/presets/wire.ts';
import { OWN, SMALLEST_PART, type Part } from '../../../server/activities/poll/wire.ts';
import { selectable } from '../../words/selectable.ts';
import type { SliceOf } from '../kind.ts';
import { insideOf, type Paper } from './paper.ts';
import { say, saySentence } from './say.ts';

type Poll = SliceOf<'poll'>;
/** `near`: so little is different that setting them side by side could show one person's answer. */
export type Comparison = { before: Part[]; after: Part[]; answeredBefore: number; answered: number; near: boolean };

/** The same question asked before, and both results, if both can be shown as parts. The answers never meet: only the results do. */
export function comparisonOf({ common }: Poll, earlier: Poll[]): Comparison | null {
  const asked = earlier.findLast((poll) => poll.common.outcome !== null && asks(poll.common) === asks(common))?.common;
  const [before, after] = [asked?.outcome, common.outcome];
  if (before?.show !== 'parts' || after?.show !== 'parts') return null;
  const isPrivate = common.level === 'private' || asked?.level === 'private';
  const near = isPrivate && Math.abs(after.answered - before.answered) < SMALLEST_PART && areNear(before.parts, after.parts);
  return { before: before.parts, after: after.parts, answeredBefore: before.answered, answered: after.answered, near };
}

/** No part, as fine as both know it, differs by more than one or two: who was missing could be worked out. */
function areNear(before: Part[], after: Part[]): boolean {
  const parts: Set<string>[] = [];
  for (const { answers } of [...before, ...after]) {
    const touched = parts.filter((part) => answers.some((key) => part.has(key)));
    for (const part of touched) parts.splice(parts.indexOf(part), 1);
    parts.push(new Set([...answers, ...touched.flatMap((part) => [...part])]));
  }
  const countOf = (all: Part[], part: Set<string>) =>
    all.filter(({ answers: [first = ''] }) => part.has(first)).reduce((sum, { count }) => sum + count, 0);
  return parts.every((part) => Math.abs(countOf(after, part) - countOf(before, part)) < SMALLEST_PART);
}

/** The poll that has asked the same before, and has said then that it will be asked again. */
export const askedBefore = (asked: Asked, earlier: Poll[]): string | undefined =>
  earlier.findLast(({ common, phase }) => (phase === 'closed' || phase === 'shown') && common.again && asks(common) === asks(asked))?.id;

type Asked = Pick<Poll['common'], 'preset' | 'question' | 'answers'>;

/** Arriving and leaving ask the same. What a facilitator fills in or writes is the same where it has the same words. */
function asks({ preset, question, answers }: Asked): string {
  const known = PRESETS.find(({ key }) => key === preset);
  const what = preset === OWN || !known || known.open ? question : (known.pair ?? preset);
  return [what, ...answers.map(({ key, label }) => `${key} ${label}`)].join('\n');
}

const howOf = (before: number, after: number) => (after > before ? 'more' : after < before ? 'fewer' : 'same');

/** In words alone: how many more or fewer answered, and chose the same. No average, and nothing that "improved". */
export function comparedWords(paper: Paper, { before, after, answeredBefore, answered, near }: Comparison): string[] {
  if (near) return [say('aboutTheSame')];
  const difference = Math.abs(answered - answeredBefore);
  const numbers = saySentence('answeredThen', { how: howOf(answeredBefore, answered), count: answered, difference });
  const sentences = after.flatMap((part) => {
    const then = before.find(({ answers }) => answers.join() === part.answers.join());
    if (!then || (then.count === 0 && part.count === 0)) return [];
    const how = howOf(then.count, part.count);
    return [saySentence('choseThen', { who: selectable(paper.preset, ...part.answers, how), how, answer: insideOf(paper, part) })];
  });
  return [numbers, ...sentences];
}
