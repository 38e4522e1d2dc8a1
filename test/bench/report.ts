/** What a bench found: the figure, the limit from the same run, and their ratio. `aim` is where we want the ratio, or the figure, to be. */
export type Finding = { bench: string; value: number; unit: string; limit?: number; ratio?: number; aim?: string };

/** A line for people, and one of JSON, so that figures can be compared by a program. */
export function report({ bench, value, unit, limit, aim }: Omit<Finding, 'ratio'>): void {
  const ratio = limit === undefined ? {} : { limit: round(limit), ratio: round(value / limit) };
  const finding: Finding = { bench, value: round(value), unit, ...ratio, ...(aim && { aim }) };
  const beside = finding.limit === undefined ? '' : `, limit ${finding.limit} ${unit}, ratio ${finding.ratio}`;
  process.stdout.write(`${bench}: ${finding.value} ${unit}${beside}${aim ? ` (aim: ${aim})` : ''}\n${JSON.stringify(finding)}\n\n`);
}

const round = (value: number): number => Number(value.toPrecision(4));

/** The value below which `share` (0 to 1) of them lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
