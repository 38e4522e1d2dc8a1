/** Counts of answers that belong together, with how many people they count; null where people could choose several. */
export type Spread = { answered: number | null; bars: readonly { of: readonly string[]; count: number | string }[] };

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

/** How many people are in the bars of these answers. */
export const countIn = ({ bars }: Spread, of: readonly string[]): number =>
  bars.filter((bar) => bar.of.some((key) => of.includes(key))).reduce((sum, { count }) => sum + (typeof count === 'number' ? count : 0), 0);

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
