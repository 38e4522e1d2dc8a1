import { chanceFrom, pick, shuffled, type Chance } from '../../server/lib/chance.ts';
import {
  LARGEST,
  MOST_ROOMS,
  type Clash,
  type Dealing,
  type DealRequest,
  type GroupRule,
  type PersonToPlace,
} from '../../server/grouping/wire.ts';

/** p000, p001 and so on, all of whom count and have the panel. */
export const people = (count: number): PersonToPlace[] =>
  Array.from({ length: count }, (_, at) => ({ id: `p${String(at).padStart(3, '0')}`, counts: true, panel: true }));

export const supporters = (...ids: string[]): PersonToPlace[] => ids.map((id) => ({ id, counts: false, panel: true }));

const tokenOf = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

export const request = (count: number, changes: Partial<DealRequest> = {}): DealRequest => ({
  people: people(count),
  rules: [],
  size: 3,
  mostRooms: MOST_ROOMS,
  met: new Set(),
  tokenOf,
  seed: 1,
  ...changes,
});

export const together = (id: string, who: string[]): GroupRule => ({ id, keep: 'together', people: who });
export const apart = (id: string, who: string[], hard = true): GroupRule => ({ id, keep: 'apart', people: who, hard });

/** Fails where a clash came instead. */
export function dealtFrom(result: Dealing | Clash): Dealing {
  if ('clashes' in result) throw new Error(JSON.stringify(result));
  return result;
}

/** Adds who met, interpreters and supporters too. */
export function meet({ groups }: Dealing, met: Set<string>): Set<string> {
  for (const group of groups) for (const one of group) for (const other of group) if (one < other) met.add(tokenOf(one, other));
  return met;
}

/** Somebody of every kind, and rules of every kind, some of which may well clash. */
export function randomRequest(count: number, seed: number): DealRequest {
  const chance = chanceFrom(seed);
  const upTo = (most: number) => Math.floor(chance() * (most + 1));
  const counted = people(count).map((person) => ({ ...person, panel: chance() > 0.1 }));
  const helpers = supporters(...Array.from({ length: upTo(Math.ceil(count / 10)) }, (_, at) => `x${at}`));
  const some = (many: number) => [...new Set(times(many, () => pick(counted, chance)))].flatMap((person) => person ?? []);
  const ids = (list: readonly PersonToPlace[]) => list.map(({ id }) => id);
  const rules: GroupRule[] = [
    ...helpers.filter(() => chance() < 0.9).map(({ id }) => together(`with-${id}`, [id, ...ids(some(1))])),
    ...times(upTo(Math.ceil(count / 20)), (at) => together(`set-${at}`, ids(some(chance() < 0.9 ? 2 : 2 + upTo(5))))),
    // One person in five meetings is to be kept from many others.
    ...(chance() < 0.2 ? some(upTo(Math.min(count, 30))) : []).map(({ id }) => apart(`shut-out-${id}`, [idOf(counted, chance), id])),
    ...times(upTo(Math.ceil(count / 4)), (at) => apart(`apart-${at}`, ids(some(2)), chance() < 0.7)),
  ];
  const met = new Set(times(upTo(3 * count), () => tokenOf(idOf(counted, chance), idOf(counted, chance))));
  return {
    people: shuffled([...counted, ...helpers], chance),
    rules,
    size: chance() < 0.1 ? 2 : 3,
    mostRooms: chance() < 0.3 ? MOST_ROOMS : 500,
    met,
    tokenOf,
    seed,
  };
}

const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const idOf = (list: readonly PersonToPlace[], chance: Chance): string => pick(list, chance)?.id ?? '';

/** What is wrong with a dealing, worked out without a line of the code that dealt it. */
export function faultsIn(asked: DealRequest, result: Dealing | Clash): string[] {
  const hard = asked.rules.filter((rule) => rule.keep === 'together' || rule.hard);
  const counted = asked.people.filter(({ counts }) => counts);
  if ('clashes' in result) {
    const known = new Set(hard.map(({ id }) => id));
    const isFull = counted.length > LARGEST * asked.mostRooms;
    return result.clashes.length > 0 &&
      result.clashes.every(({ rules }) => (rules.length > 0 || isFull) && rules.every((id) => known.has(id)))
      ? []
      : ['a clash without a cause'];
  }
  const { groups } = result;
  const isCounted = new Set(counted.map(({ id }) => id));
  const placeOf = new Map(groups.flatMap((group, at) => group.map((id) => [id, at])));
  const shared = (one: string, other: string) => placeOf.has(one) && placeOf.get(one) === placeOf.get(other);
  const pairs = (list: readonly string[]) =>
    list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const)).filter(([one, other]) => one !== other);
  const here = (list: readonly string[]) => list.filter((id) => placeOf.has(id));
  const sameIds = (one: string[], other: string[]) => one.toSorted().join() === other.toSorted().join();
  const faults = {
    'not everybody is in one group': !sameIds(
      groups.flat(),
      asked.people.map(({ id }) => id),
    ),
    'who stays together is apart': hard.some(
      ({ keep, people: who }) => keep === 'together' && pairs(here(who)).some((pair) => !shared(...pair)),
    ),
    'who is kept apart shares a group': hard.some(
      ({ keep, people: who }) => keep === 'apart' && pairs(here(who)).some((pair) => shared(...pair)),
    ),
    'sizes are wrong': !sizesAreRight(asked, groups),
    'who is alone is wrong':
      result.alone.join() !== placesOf(groups, (group) => group.filter((id) => isCounted.has(id)).length === 1).join(),
    'soft rules are told wrongly': !sameIds(
      result.near,
      asked.rules
        .filter((rule) => rule.keep === 'apart' && !rule.hard && pairs(rule.people).some((pair) => shared(...pair)))
        .map(({ id }) => id),
    ),
  };
  return Object.entries(faults).flatMap(([fault, is]) => (is ? [fault] : []));
}

const placesOf = (groups: string[][], fits: (group: string[]) => boolean) => groups.flatMap((group, at) => (fits(group) ? [at] : []));

function sizesAreRight({ people: all, rules, size, mostRooms }: DealRequest, groups: string[][]): boolean {
  const counting = new Set(all.filter(({ counts }) => counts).map(({ id }) => id));
  const countIn = (ids: Iterable<string>) => [...ids].filter((id) => counting.has(id)).length;
  const links = new Map<string, string[]>();
  for (const { keep, people: who } of rules)
    if (keep === 'together') for (const id of who) links.set(id, [...(links.get(id) ?? []), ...who]);
  const setOf = (id: string, seen = new Set([id])): Set<string> => {
    for (const next of links.get(id) ?? []) if (!seen.has(next)) setOf(next, seen.add(next));
    return seen;
  };
  const largest = (group: string[]) => Math.max(...group.map((id) => countIn(setOf(id))));
  const large = groups.filter((group) => largest(group) > LARGEST);
  const others = groups.filter((group) => !large.includes(group)).map(countIn);
  const inOthers = others.reduce((sum, count) => sum + count, 0);
  const joined = large.reduce((sum, group) => sum + countIn(group) - largest(group), 0);
  if (groups.length > mostRooms || (joined > 0 && (joined >= size || inOthers > 0))) return false;
  if (others.length === 1 && inOthers < 2 * size) return large.length === 0 || inOthers >= size;
  return others.every((count) => count >= size && count <= LARGEST);
}
