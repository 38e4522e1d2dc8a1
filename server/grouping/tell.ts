import { haveMet } from './strain.ts';
import { pairsAmong, unitsOf } from './units.ts';
import type { Dealing, DealRequest, PersonToPlace } from './wire.ts';

/** All that a facilitator should know of these groups, before they open and while they are together. */
export function tell(groups: readonly (readonly PersonToPlace[])[], request: DealRequest): Dealing {
  const placeOf = new Map(groups.flatMap((group, at) => group.map(({ id }) => [id, at])));
  const share = ([one, other]: [string, string]) => placeOf.has(one) && placeOf.get(one) === placeOf.get(other);
  return {
    groups: groups.map((group) => group.map(({ id }) => id)),
    alone: placesOf(groups, (group) => group.filter(({ counts }) => counts).length === 1),
    unread: placesOf(groups, (group) => group.every(({ panel }) => !panel)),
    near: request.rules.flatMap((rule) => (rule.keep === 'apart' && !rule.hard && pairsAmong(rule.people).some(share) ? [rule.id] : [])),
    meetAgain: meetAgain(groups, request),
  };
}

/** Pairs who met before, without those who share a group by rule. */
function meetAgain(groups: readonly (readonly PersonToPlace[])[], request: DealRequest): number {
  const pairs = groups.flatMap((group) => pairsAmong(group).filter(([one, other]) => haveMet(one, other, request)));
  if (pairs.length === 0) return 0;
  const unitOf = new Map(unitsOf(request.people, request.rules).flatMap((unit) => unit.people.map(({ id }) => [id, unit])));
  return pairs.filter(([one, other]) => unitOf.get(one.id) !== unitOf.get(other.id)).length;
}

const placesOf = <T>(list: readonly T[], fits: (one: T) => boolean): number[] => list.flatMap((one, at) => (fits(one) ? [at] : []));
