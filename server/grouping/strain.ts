import type { Unit } from './units.ts';
import type { DealRequest, GroupRule, PersonToPlace } from './wire.ts';

/** What a group costs, by the gravest thing in it: any number of lighter ones weighs less than one graver. */
const BROKEN = 1e12; // two people of a hard rule
const UNREAD = 1e8; // somebody on a phone, and nobody who could read the card to them
export const NEAR = 1e4; // two people of a soft rule
const MEET_AGAIN = 1;

/** The lightest thing that may never be dealt. */
export const UNBEARABLE = BROKEN;

export type Strain = {
  between: (one: Unit, other: Unit) => number;
  of: (group: readonly Unit[]) => number;
};

/** What weighs on people who share a group. Units are asked about again and again, so what is found is remembered. */
export function strainOf(units: readonly Unit[], request: DealRequest): Strain {
  const apart = apartBy(request.rules);
  const known = new Map<number, number>();

  const weigh = (one: Unit, other: Unit): number => {
    let strain = 0;
    for (const a of one.people) {
      for (const b of other.people) strain += (apart.get(a.id)?.get(b.id) ?? 0) + (haveMet(a, b, request) ? MEET_AGAIN : 0);
    }
    return strain;
  };
  const between = (one: Unit, other: Unit): number => {
    const key = Math.min(one.at, other.at) * units.length + Math.max(one.at, other.at);
    const before = known.get(key);
    if (before !== undefined) return before;
    const strain = weigh(one, other);
    known.set(key, strain);
    return strain;
  };
  const of = (group: readonly Unit[]): number => {
    let strain = isUnread(group) ? UNREAD : 0;
    for (const one of group) for (const other of group) if (one.at < other.at) strain += between(one, other);
    return strain;
  };
  return { between, of };
}

/** Supporters meet everybody, and would count as news for nobody. The same groups again are no reason to part. */
export const haveMet = (one: PersonToPlace, other: PersonToPlace, { met, tokenOf, again }: DealRequest): boolean =>
  !again && met.size > 0 && one.counts && other.counts && met.has(tokenOf(one.id, other.id));

const isUnread = (group: readonly Unit[]): boolean => group.length > 0 && group.every(({ people }) => people.every(({ panel }) => !panel));

/** By person and person, in both orders. */
function apartBy(rules: readonly GroupRule[]): Map<string, Map<string, number>> {
  const apart = new Map<string, Map<string, number>>();
  for (const rule of rules) {
    if (rule.keep !== 'apart') continue;
    const strain = rule.hard ? BROKEN : NEAR;
    for (const one of rule.people) {
      const others = apart.get(one) ?? new Map<string, number>();
      for (const other of rule.people) others.set(other, Math.max(strain, others.get(other) ?? 0));
      apart.set(one, others);
    }
  }
  return apart;
}
