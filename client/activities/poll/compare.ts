import { PRESETS } from '../../../server/activities/poll/presets/wire.ts';
import { OWN, type Part } from '../../../server/activities/poll/wire.ts';
import { selectable } from '../../words/selectable.ts';
import type { SliceOf } from '../kind.ts';
import { insideOf, type Paper } from './paper.ts';
import { saySentence } from './say.ts';

type Poll = SliceOf<'poll'>;
export type Comparison = { before: Part[]; after: Part[]; answeredBefore: number; answered: number };

/** The same question asked before, and both results, if both can be shown as parts. The answers never meet: only the results do. */
export function comparisonOf({ common }: Poll, earlier: Poll[]): Comparison | null {
  const before = earlier.findLast((poll) => poll.common.outcome !== null && asks(poll.common) === asks(common))?.common.outcome;
  const { outcome } = common;
  if (before?.show !== 'parts' || outcome?.show !== 'parts') return null;
  return { before: before.parts, after: outcome.parts, answeredBefore: before.answered, answered: outcome.answered };
}

/** Arriving and leaving ask the same. What a facilitator fills in or writes is the same where it has the same words. */
function asks({ preset, question, answers }: Poll['common']): string {
  const known = PRESETS.find(({ key }) => key === preset);
  const what = preset === OWN || !known || known.open ? question : (known.pair ?? preset);
  return [what, ...answers.map(({ key, label }) => `${key} ${label}`)].join('\n');
}

const howOf = (before: number, after: number) => (after > before ? 'more' : after < before ? 'fewer' : 'same');

/** In words alone: how many more or fewer answered, and chose the same. No average, and nothing that "improved". */
export function comparedWords(paper: Paper, { before, after, answeredBefore, answered }: Comparison): string[] {
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
