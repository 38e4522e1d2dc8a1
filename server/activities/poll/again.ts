import { joinSmallParts } from './joining.ts';
import { MOVED, PAIRS, type PollOutcome, type PollResponse } from './wire.ts';

/**
 * How many gave an easier, the same, or a harder answer than before, as far as nobody stands out by it. Each response brings this
 * from the device of the person; what they answered before is nowhere here.
 */
export function withMoved(outcome: PollOutcome, responses: PollResponse[], smallest: number): PollOutcome {
  const moves = responses.flatMap((response) => ('choice' in response && response.moved ? [response.moved] : []));
  if (outcome.show !== 'parts' || moves.length < PAIRS) return outcome;
  const counts = MOVED.map((moved) => moves.filter((each) => each === moved).length);
  return { ...outcome, moved: { both: moves.length, parts: joinSmallParts([...MOVED], counts, true, smallest) } };
}
