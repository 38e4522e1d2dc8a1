import { leastOf } from './clash.ts';
import { solve } from './solve.ts';
import { tell } from './tell.ts';
import { contradictionsIn } from './units.ts';
import type { Clash, Dealing, DealRequest } from './wire.ts';

/**
 * People dealt into groups: threes, with fours where some are left over, and nobody alone; who must stay together does, who
 * must not does not, and as few as possible meet again. Where the hard rules cannot all be kept nothing is dealt, and the
 * clash says which rules and which people: it is for the facilitator to choose.
 */
export function deal(request: DealRequest): Dealing | Clash {
  const { people, rules } = request;
  const clashes = contradictionsIn(people, rules);
  if (clashes.length > 0) return { clashes };
  // What is only wished for must not be why the search misses a way to keep what is asked.
  const bare = { ...request, rules: rules.filter((rule) => rule.keep === 'together' || rule.hard), met: new Set<string>(), again: [] };
  const groups = solve(request) ?? solve(bare);
  return groups ? tell(groups, request) : { clashes: [leastOf(bare)] };
}
