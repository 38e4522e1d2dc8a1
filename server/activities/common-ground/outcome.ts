import { Refusal } from '../../lib/refusal.ts';
import type { Held, Responses } from '../kind.ts';
import { foundTwice } from './found-twice.ts';
import { groupsWithSomebody, wallOf, type W } from './held.ts';
import { parseChange } from './parse.ts';
import { meTooCounts } from './wall.ts';
import type { CommonGroundOutcome, FoundLine } from './seen/wire.ts';

/** All that remains: the lines, how many said "me too", and what helped. Nothing of who was with whom. */
export function tally(responses: Responses<W>, held: Held<W>): CommonGroundOutcome {
  const rows = wallOf(held);
  const counts = meTooCounts(
    responses,
    rows.map(({ key }) => key),
  );
  const isTwice = foundTwice(rows.map(({ text }) => text));
  const lines = rows.map(({ key, text, prompt, round, hidden, lang }): FoundLine => ({
    text,
    prompt,
    round,
    meToo: counts[key] ?? 0,
    ...(hidden && { hidden: true as const }),
    ...(lang && { lang }),
    ...(isTwice(text) && { twice: true as const }),
  }));
  const helped = responses('helped').flatMap((body) => ('helped' in body ? [body.helped] : []));
  return { kept: held.setup.keepWall, groups: groupsWithSomebody(held), found: lines.length, lines, helped: helped.toSorted() };
}

export function revise(outcome: CommonGroundOutcome, input: unknown): CommonGroundOutcome | Refusal {
  const change = parseChange(input);
  if (change instanceof Refusal) return change;
  const lines = outcome.lines.map(({ hidden, ...line }) => {
    const isHidden = line.text === change.text ? change.hidden : hidden === true;
    return { ...line, ...(isHidden && { hidden: true as const }) };
  });
  return { ...outcome, lines };
}

/** As everybody may see it. */
export const withoutHidden = (outcome: CommonGroundOutcome): CommonGroundOutcome => ({
  ...outcome,
  lines: outcome.lines.filter(({ hidden }) => !hidden),
});

/** After the session: no line that was hidden, and none at all unless the group said so. */
export const afterwards = (outcome: CommonGroundOutcome): CommonGroundOutcome =>
  outcome.kept ? withoutHidden(outcome) : { ...outcome, lines: [], helped: [] };
