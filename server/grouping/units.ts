import type { ClashOfRules, GroupRule, PersonToPlace } from './wire.ts';

/** People who are placed as one: a person alone, or all who must stay together. */
export type Unit = {
  at: number; // its place among the units
  people: readonly PersonToPlace[];
  weight: number; // how many of them count
};

type Link = { id: string; people: readonly string[] };

/** Sets that share a member join up. People come in the order of their ids, so that who was listed first makes no difference. */
export function unitsOf(people: readonly PersonToPlace[], rules: readonly GroupRule[]): Unit[] {
  const here = new Map(people.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((person) => [person.id, person]));
  const sets = new Map([...here.keys()].map((id) => [id, new Set([id])]));
  for (const { keep, people: together } of rules) {
    if (keep !== 'together') continue;
    const joined = new Set(together.flatMap((id) => [...(sets.get(id) ?? [])]));
    for (const id of joined) sets.set(id, joined);
  }
  return [...new Set(sets.values())].map((set, at) => {
    const members = [...set].flatMap((id) => here.get(id) ?? []);
    return { at, people: members, weight: members.filter(({ counts }) => counts).length };
  });
}

/** Two people whom one rule keeps apart while others, over however many people between them, keep them together. */
export function contradictionsIn(people: readonly PersonToPlace[], rules: readonly GroupRule[]): ClashOfRules[] {
  const here = new Set(people.map(({ id }) => id));
  const links = rules
    .filter(({ keep }) => keep === 'together')
    .map((rule): Link => ({ id: rule.id, people: rule.people.filter((id) => here.has(id)) }));
  return rules.flatMap((rule) => {
    if (rule.keep === 'together' || !rule.hard) return [];
    return pairsAmong(rule.people.filter((id) => here.has(id))).flatMap(([one, other]): ClashOfRules[] => {
      const chain = chainBetween(one, other, links);
      return chain ? [{ why: 'contradiction', rules: [rule.id, ...chain], people: [one, other] }] : [];
    });
  });
}

/** The ids of the fewest sets that lead from one person to the other. Null where none do. */
function chainBetween(one: string, other: string, links: readonly Link[]): string[] | null {
  const chains = new Map([[one, [] as string[]]]);
  for (const [person, chain] of chains) {
    if (person === other) return chain;
    for (const { id, people } of links) {
      if (!people.includes(person)) continue;
      for (const next of people) if (!chains.has(next)) chains.set(next, [...chain, id]);
    }
  }
  return null;
}

/** Each two of them, once; whoever is listed twice makes no pair with themselves. */
export function pairsAmong<T>(list: readonly T[]): [T, T][] {
  const pairs: [T, T][] = [];
  for (const [at, one] of list.entries()) for (const other of list.slice(at + 1)) if (one !== other) pairs.push([one, other]);
  return pairs;
}
