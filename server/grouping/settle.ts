import { chanceFrom, shuffled } from '../lib/chance.ts';
import { deal } from './deal.ts';
import { weightOf } from './seating.ts';
import { NEAR, strainOf, type Strain } from './strain.ts';
import { tell } from './tell.ts';
import { contradictionsIn, pairsAmong, unitsOf, type Unit } from './units.ts';
import type { Clash, ClashOfRules, Dealing, DealRequest, GroupRule, PersonToPlace } from './wire.ts';

/**
 * Groups that are together already, with who is here now: who left is taken out, who came late or lost their place is placed
 * at once, and nobody else moves. A person left alone is not moved but reported, since it is theirs to choose where to go, and
 * is the first to whom somebody comes. A clash where a hard rule is broken, or would be wherever a late person went.
 */
export function settle(standing: readonly (readonly string[])[], request: DealRequest): Dealing | Clash {
  const here = new Map(request.people.map((person) => [person.id, person]));
  const groups = standing.map((group) => group.flatMap((id) => here.get(id) ?? [])).filter((group) => group.length > 0);
  if (groups.length === 0) return deal(request);
  const contradictions = contradictionsIn(request.people, request.rules);
  if (contradictions.length > 0) return { clashes: contradictions };
  const settled = withNewcomers(groups, request);
  const clashes = request.rules.flatMap((rule) => brokenIn(settled, rule));
  return clashes.length > 0 ? { clashes } : tell(settled, request);
}

function withNewcomers(groups: readonly PersonToPlace[][], request: DealRequest): PersonToPlace[][] {
  const units = unitsOf(request.people, request.rules);
  const strain = strainOf(units, request);
  const placed = new Set(groups.flat().map(({ id }) => id));
  const seated = groups.map((people) => ({
    people: [...people],
    units: units.filter((unit) => unit.people.some((person) => people.includes(person))),
  }));
  for (const unit of shuffled(units, chanceFrom(request.seed)).toSorted((a, b) => b.weight - a.weight)) {
    const newcomers = unit.people.filter(({ id }) => !placed.has(id));
    const theirs = seated.find((group) => group.units.includes(unit));
    const group = theirs ?? seated.toSorted((a, b) => lessWelcome(unit, a.units, b.units, strain))[0];
    group?.people.push(...newcomers);
    if (!theirs) group?.units.push(unit);
  }
  return seated.map(({ people }) => people);
}

/** Rules, and somebody who can read the card, come first; then the smaller group, then new partners. */
function lessWelcome(unit: Unit, one: readonly Unit[], other: readonly Unit[], strain: Strain): number {
  const [a, b] = [strain.of([...one, unit]), strain.of([...other, unit])];
  return Math.trunc(a / NEAR) - Math.trunc(b / NEAR) || weightOf(one) - weightOf(other) || a - b;
}

/** The people of a hard rule who are not where it wants them. */
function brokenIn(groups: readonly PersonToPlace[][], rule: GroupRule): ClashOfRules[] {
  const placeOf = new Map(groups.flatMap((group, at) => group.map(({ id }) => [id, at])));
  const people = rule.people.filter((id) => placeOf.has(id));
  const share = ([one, other]: [string, string]) => placeOf.get(one) === placeOf.get(other);
  const isBroken = rule.keep === 'together' ? !pairsAmong(people).every(share) : rule.hard && pairsAmong(people).some(share);
  return isBroken ? [{ why: 'no-fit', rules: [rule.id], people }] : [];
}
