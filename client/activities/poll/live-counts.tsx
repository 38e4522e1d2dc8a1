import type { SliceOf } from '../kind.ts';
import { Counts } from './forms/many-result.tsx';
import { Names } from './names.tsx';
import { say } from './say.ts';
import { Spread } from './spread.tsx';

type Common = SliceOf<'poll'>['common'];

/** The counts of an open poll, where everybody may see them as they come in. */
export function LiveCounts({ common }: { common: Common }) {
  const { answers, counts, form, answered } = common;
  if (counts === null) return null;
  const caption = say('soFar');
  if (form === 'many') {
    const each = answers.map(({ key }, at) => ({ answer: key, count: counts[at] ?? 0 }));
    return (
      <>
        <Counts paper={common} counts={each} people={answered} caption={caption} />
        <Names paper={common} />
      </>
    );
  }
  const parts = answers.map(({ key }, at) => ({ answers: [key], count: counts[at] ?? 0 }));
  return (
    <>
      <Spread paper={common} parts={parts} caption={caption} />
      <Names paper={common} />
    </>
  );
}
