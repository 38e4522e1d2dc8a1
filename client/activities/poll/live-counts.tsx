import type { SliceOf } from '../kind.ts';
import { say } from './say.ts';
import { Spread } from './spread.tsx';

type Common = SliceOf<'poll'>['common'];

/** The counts of an open poll, where everybody may see them as they come in. */
export function LiveCounts({ common }: { common: Common }) {
  if (common.counts === null) return null;
  const parts = common.answers.map(({ key }, at) => ({ answers: [key], count: common.counts?.[at] ?? 0 }));
  return <Spread paper={common} parts={parts} caption={say('soFar')} />;
}
