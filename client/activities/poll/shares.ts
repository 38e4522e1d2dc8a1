/** A count in whole hundredths of all. */
export const shareOf = (count: number, all: number): number => (all === 0 ? 0 : Math.round((100 * count) / all));

/**
 * Each count in whole hundredths of all answers, as people say it, and what these add to: seldom exactly 100, which people
 * notice and should be told.
 */
export function sharesOf(counts: number[]): { shares: number[]; sum: number } {
  const all = total(counts);
  const shares = counts.map((count) => shareOf(count, all));
  return { shares, sum: total(shares) };
}

const total = (numbers: number[]): number => numbers.reduce((sum, number) => sum + number, 0);
