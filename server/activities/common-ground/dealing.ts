import { deal } from '../../grouping/deal.ts';
import { settle } from '../../grouping/settle.ts';
import type { Clash, Dealing, DealRequest, GroupRule, PersonToPlace } from '../../grouping/wire.ts';
import type { Present } from '../kind.ts';
import { atOf, hasPanel, meetsIn, otherPeople, ownerOf, phonePeople, placeOf, plusIdOf, plusOf, rulesOf, type HeldHere } from './held.ts';
import { metBefore, pairOf } from './pairs.ts';
import type { Dealt, Group, Stage } from './wire.ts';

/** Whoever takes part; facilitators only if they chose to. */
const takesPart = (held: HeldHere, { id, role }: Present): boolean =>
  (placeOf(held, id) ?? (role === 'participant' ? 'room' : null)) !== null;

/** Where somebody who is here wants to be. */
const wantsRoom = (held: HeldHere, person: Present): boolean => takesPart(held, person) && (placeOf(held, person.id) ?? 'room') === 'room';

/** All who are to be in a group, with those who have no panel of their own. */
function idsToPlace(held: HeldHere): string[] {
  const here = held.everyone().filter((person) => person.here && wantsRoom(held, person));
  const ids = here.flatMap(({ id }) => [id, ...(plusOf(held, id) === null ? [] : [plusIdOf(id)])]);
  return [...ids, ...phonePeople(held).map(({ id }) => id), ...unopenedIn(held).map(({ id }) => id)].toSorted();
}

/** In Zoom, and without the panel as far as anybody knows. */
export function unopenedIn(held: HeldHere): { id: string; name: string }[] {
  const opened = hintsIn(held);
  return otherPeople(held).filter(({ id }) => !opened.has(id.slice('z/'.length)));
}

/** Whoever opens the panel after they were dealt as somebody without it takes their own place, unless they have another by now. */
export function withOpened(held: HeldHere, groups: readonly (readonly string[])[]): string[][] {
  const placedNow = new Set(groups.flat());
  const opened = new Map(held.everyone().map(({ id }) => [`z/${atOf(held, id).hint ?? ''}`, id]));
  const now = (id: string) => {
    const own = opened.get(id);
    if (own === undefined) return [id];
    return placedNow.has(own) ? [] : [own];
  };
  return groups.map((people) => people.flatMap(now));
}

/** Of who they are in Zoom, from all who have opened the panel. */
export const hintsIn = (held: HeldHere): ReadonlySet<string> => new Set(held.everyone().flatMap(({ id }) => atOf(held, id).hint ?? []));

const requestFor = (held: HeldHere, ids: readonly string[], seed: number): DealRequest => {
  const { setup } = held;
  const { rules, helpers } = rulesOf(held);
  const sharing: GroupRule[] = ids.flatMap((id) =>
    ownerOf(id) === id ? [] : [{ id: `screen/${id}`, keep: 'together', people: [ownerOf(id), id] }],
  );
  const people: PersonToPlace[] = ids.map((id) => ({ id, counts: !helpers.includes(id), panel: hasPanel(id) }));
  return {
    people,
    rules: [...rules, ...sharing],
    size: setup.size,
    // Groups that meet in the panel need no rooms, so that there is no end of them.
    mostRooms: meetsIn(held) === 'none' ? Math.max(setup.mostRooms, people.length) : setup.mostRooms,
    met: metBefore(held),
    tokenOf: pairOf,
    seed,
  };
};

/** New groups, for the facilitator to look at. */
export function dealtFor(held: HeldHere, seed: number): Dealt {
  const again = held.stage.again === true ? held.stage.before.at(-1) : undefined;
  const request = requestFor(held, idsToPlace(held), seed);
  return told(deal(again ? { ...request, again } : request));
}

const told = (result: Dealing | Clash): Dealt => ('clashes' in result ? result : { clashes: null, ...result });

/** What becomes of `dealt` once it is accepted, and of those who stay in the main room or are on their own. */
export function groupsFrom(held: HeldHere, dealt: readonly string[][]): Group[] {
  const { round } = held.stage;
  const rooms = withOpened(held, dealt).map((people, at): Group => ({ key: `r${round}g${at + 1}`, is: 'room', number: at + 1, people }));
  const staying = held.everyone().filter((person) => person.here && takesPart(held, person) && !wantsRoom(held, person));
  return staying.reduce((groups, { id }) => placed(groups, round, id, placeOf(held, id) === 'here' ? 'main' : 'alone'), rooms);
}

/** With somebody in the main room's group, or on their own, and in no other. */
export function placed(groups: readonly Group[], round: number, person: string, is: 'main' | 'alone'): Group[] {
  const others = without(groups, person);
  const ids = [person, ...groups.flatMap(({ people }) => people.filter((id) => id === plusIdOf(person)))];
  const main = others.find((group) => group.is === 'main');
  if (is === 'main' && main) return others.map((group) => (group === main ? { ...main, people: [...main.people, ...ids] } : group));
  const number = 1 + Math.max(0, ...groups.filter((group) => group.is === is).map((group) => group.number));
  return [...others, { key: `r${round}${is}${number}`, is, number, people: ids }];
}

/** The group of the main room stays, so that whoever comes to it later finds what it wrote. */
export const without = (groups: readonly Group[], person: string): Group[] =>
  groups
    .map((group) => ({ ...group, people: group.people.filter((id) => ownerOf(id) !== person) }))
    .filter(({ is, people }) => people.length > 0 || is === 'main');

/** Whoever is here, wants a group and has none. */
export function lateIn(held: HeldHere): string[] {
  const placedNow = new Set(held.stage.groups.flatMap(({ people }) => people));
  return idsToPlace(held).filter((id) => !placedNow.has(id));
}

/**
 * The stage with everybody in a group who came late or lost theirs. Null where that would break a hard rule, or there is nobody
 * to place. `avoid`: a group that nobody is sent to.
 */
export function settledWith(held: HeldHere, seed: number, avoid: string | null = null): Stage | null {
  const { stage } = held;
  const late = lateIn(held);
  if (late.length === 0) return null;
  const rooms = stage.groups.filter(({ is, key, people }) => is === 'room' && key !== avoid && people.length > 0);
  const standing = rooms.map(({ people }) => people);
  const result = settle(standing, requestFor(held, [...new Set([...standing.flat(), ...late])], seed));
  if ('clashes' in result) return null;
  return { ...stage, groups: [...renamed(stage, rooms, result.groups), ...stage.groups.filter((group) => !rooms.includes(group))] };
}

/** Groups that were together keep their names; where there were none, the first get theirs. */
const renamed = ({ round, groups }: Stage, kept: readonly Group[], dealt: readonly string[][]): Group[] => {
  const highest = Math.max(0, ...groups.map(({ is, number }) => (is === 'room' ? number : 0)));
  return dealt.map((people, at) => {
    const number = kept[at]?.number ?? highest + at - kept.length + 1;
    return { key: `r${round}g${number}`, is: 'room', number, people };
  });
};

/** Groups of whoever is in the same Zoom room at this moment. */
export function adoptedFor(held: HeldHere): string[][] {
  const rooms = new Map<string, string[]>();
  for (const id of idsToPlace(held)) {
    const { place } = atOf(held, ownerOf(id));
    if (place !== null && place !== 'main') rooms.set(place, [...(rooms.get(place) ?? []), id]);
  }
  return [...rooms.entries()].toSorted(([a], [b]) => a.localeCompare(b)).map(([, people]) => people);
}
