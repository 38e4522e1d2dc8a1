import { solve } from './solve.ts';
import type { ClashOfRules, DealRequest, GroupRule } from './wire.ts';

/** A search that finds nothing takes long in a large meeting, where so many rules hardly ever clash. */
const trialsFor = (people: number): number => 30 + Math.ceil(4_000 / people);

/**
 * The fewest rules that cannot be kept together, so that each of them, given up, would be a way out; some more than the fewest
 * only where dozens have a part in it. `request` holds hard rules only.
 */
export function leastOf(request: DealRequest): ClashOfRules {
  let trials = trialsFor(request.people.length);
  const fits = (rules: readonly GroupRule[]) => {
    trials -= 1;
    return trials < 0 || solve({ ...request, rules }) !== null;
  };
  if (!fits([])) return { why: 'too-many', rules: [], people: [] };
  const rules = needed([], request.rules, fits);
  const here = new Set(request.people.map(({ id }) => id));
  const people = new Set(rules.flatMap((rule) => rule.people.filter((id) => here.has(id))));
  return { why: 'no-fit', rules: rules.map(({ id }) => id), people: [...people] };
}

/**
 * Those of `doubtful` without which the rest, beside `given`, could be kept. Halves are looked at before single rules, so that
 * a few guilty ones among hundreds are found in some dozens of trials.
 */
function needed(given: readonly GroupRule[], doubtful: readonly GroupRule[], fits: (rules: readonly GroupRule[]) => boolean): GroupRule[] {
  if (!fits(given)) return [];
  if (doubtful.length <= 1) return [...doubtful];
  const half = Math.ceil(doubtful.length / 2);
  const [first, second] = [doubtful.slice(0, half), doubtful.slice(half)];
  const ofSecond = needed([...given, ...first], second, fits);
  return [...needed([...given, ...ofSecond], first, fits), ...ofSecond];
}
