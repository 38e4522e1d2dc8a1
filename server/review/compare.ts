import type { Bar } from '../document/wire.ts';
import { say } from './words.ts';

/** Bars of counts that belong together, with how many people they count; null where people could choose several. */
export type Spread = { answered: number | null; bars: Bar[] };

/** Fewer people than this cannot be told apart by anybody who knows who was missing. */
const SMALLEST_DIFFERENCE = 3;

/**
 * Whether two spreads differ by so little that setting them side by side could show one person's answer: somebody who knows who
 * was missing would only have to subtract. Then words are all that is shown.
 */
export function isAboutTheSame(before: Spread, after: Spread): boolean {
  if (Math.abs((after.answered ?? 0) - (before.answered ?? 0)) >= SMALLEST_DIFFERENCE) return false;
  return common(before, after).every(([was, is]) => Math.abs(is - was) < SMALLEST_DIFFERENCE);
}

/** What changed, in words and with no arrow: who comes changes, so a number may not be read as better or worse. */
export function changesOf(before: Spread, after: Spread): string[] {
  if (before.answered === null || after.answered === null) return [];
  const grown = (direction: 1 | -1) =>
    after.bars.filter((bar) => direction * (shareIn(after, bar.of) - shareIn(before, bar.of)) >= NOTICEABLE).map(({ label }) => label);
  return [
    say.moreAnswered(after.answered - before.answered),
    ...(isSameScale(before, after) ? [...grown(1).map(say.largerPart), ...grown(-1).map(say.smallerPart)] : []),
  ];
}

/** A tenth of all who answered. */
const NOTICEABLE = 0.1;

const countIn = ({ bars }: Spread, of: string[]): number =>
  bars.filter((bar) => bar.of.some((key) => of.includes(key))).reduce((sum, { count }) => sum + (typeof count === 'number' ? count : 0), 0);
const shareIn = (spread: Spread, of: string[]): number => (spread.answered ? countIn(spread, of) / spread.answered : 0);

/** Where small parts were joined in one and not in the other, a part of one has no partner to be compared with. */
const isSameScale = (a: Spread, b: Spread): boolean =>
  JSON.stringify(a.bars.map(({ of }) => of)) === JSON.stringify(b.bars.map(({ of }) => of));

/** Counts of the finest parts that both know: what is joined in one of them is joined here. */
function common(a: Spread, b: Spread): [number, number][] {
  const parts: Set<string>[] = [];
  for (const { of } of [...a.bars, ...b.bars]) {
    const touched = parts.filter((part) => of.some((key) => part.has(key)));
    for (const part of touched) parts.splice(parts.indexOf(part), 1);
    parts.push(new Set([...of, ...touched.flatMap((part) => [...part])]));
  }
  return parts.map((part) => [countIn(a, [...part]), countIn(b, [...part])]);
}
