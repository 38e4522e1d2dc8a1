import type { State } from '../kind.ts';
import { minutesFor } from './clock.ts';
import { unopenedIn } from './dealing.ts';
import {
  askOf,
  atOf,
  hasPanel,
  isMarked,
  meetsIn,
  KEYS,
  named,
  nameOf,
  ownerOf,
  phonePeople,
  placeOf,
  rowOf,
  rulesOf,
  type W,
} from './held.ts';
import { largestIn } from './steps.ts';
import { lineOf, linesUp } from './wall.ts';
import type { Check, CommonGroundDesk, DeskGroup } from './seen/wire.ts';
import { WAYS, type Group, type Way } from './wire.ts';

/** As many as a list of people shows by name. */
const MOST_NAMED = 20;

/** What facilitators need to know, and nothing of who typed, spoke or was silent, or of what anybody picked. */
export function deskFor(state: State<W>): CommonGroundDesk {
  const { stage } = state;
  const here = state.everyone().filter((person) => person.here);
  const staying = here.filter(({ id }) => ['here', 'alone'].includes(placeOf(state, id) ?? ''));
  const help = here.filter(({ id }) => isMarked(state, KEYS.help(id)));
  const still = stillHere(state);
  return {
    people: named(
      state,
      here.map(({ id }) => id),
    ),
    ...rulesOf(state),
    asks: here.flatMap(({ id, name }) => {
      const row = askOf(state, id);
      return row === null || row.seen ? [] : [{ id, name, asks: { keep: row.keep, name: row.name } }];
    }),
    phone: phonePeople(state),
    others: unopenedIn(state).length,
    ready: state.count('ready'),
    ways: waysIn(state),
    staying: staying.length,
    dealt: checkOf(state),
    groups: stage.groups.filter(({ people }) => people.length > 0).map((group) => deskGroupOf(state, group)),
    still: { count: still.length, people: named(state, still.slice(0, MOST_NAMED)) },
    help: named(
      state,
      help.map(({ id }) => id),
    ),
    late: stage.late,
    lines: linesUp(state).map(lineOf(state)),
    helped: state.count('helped'),
    toPlace: stage.step === 'groups' || stage.step === 'rooms' ? toPlaceIn(state) : unknownIn(state),
  };
}

function waysIn({ responses }: State<W>): Record<Way, number> {
  const ways = responses('way').flatMap((body) => ('way' in body ? [body.way] : []));
  const count = (way: Way) => ways.filter((each) => each === way).length;
  return { sound: count(WAYS[0]), typing: count(WAYS[1]), phone: count(WAYS[2]) };
}

/** Dealt to a room, and as far as Zoom or they themselves say, not gone to it. */
function stillHere(state: State<W>): string[] {
  const { stage } = state;
  if (stage.step !== 'rooms' || meetsIn(state) === 'none') return [];
  const dealt = stage.groups.filter(({ is }) => is === 'room').flatMap(({ people }) => people);
  return dealt.filter((id) => hasPanel(id) && ownerOf(id) === id && isStill(state, id));
}

function isStill(state: State<W>, id: string): boolean {
  const person = state.someone(id);
  const { place } = atOf(state, id);
  if (!person?.here || isMarked(state, KEYS.inRoom(id))) return false;
  return place === 'main' || (place === null && person.door === 'zoom');
}

const deskGroupOf = (state: State<W>, group: Group): DeskGroup => ({
  key: group.key,
  is: group.is,
  number: group.number,
  people: named(state, group.people),
  asksTime: isMarked(state, KEYS.asksTime(group.key)),
  hasLine: isMarked(state, KEYS.wall(group.key)) || rowOf(state, group.key)?.none === true,
  alone: state.stage.alone.includes(group.key),
  unread: !group.people.some(hasPanel),
});

function checkOf(state: State<W>): Check | null {
  const { dealt } = state.stage;
  if (dealt === null) return null;
  if (dealt.clashes !== null)
    return { clashes: dealt.clashes.map(({ why, rules, people }) => ({ why, rules, people: named(state, people) })) };
  const { helpers, rules } = rulesOf(state);
  const sizes: Record<number, number> = {};
  for (const group of dealt.groups) {
    const size = group.filter((id) => !helpers.includes(id)).length;
    sizes[size] = (sizes[size] ?? 0) + 1;
  }
  return {
    clashes: null,
    groups: dealt.groups.map((group) => named(state, group)),
    sizes,
    alone: dealt.alone.length,
    unread: dealt.unread.length,
    near: dealt.near,
    meetAgain: dealt.meetAgain,
    together: rules.filter(({ keep }) => keep === 'together').length,
    longer: longerFor(state, largestIn(state, dealt)),
  };
}

/** All get the same time, so that nobody is marked out; somebody who types needs half as much again. */
function longerFor(state: State<W>, largest: number): number | null {
  const { helpers } = rulesOf(state);
  const isSlower = waysIn(state).typing > 0 || helpers.length > 0;
  const longer = minutesFor(largest, true);
  return isSlower && longer > state.stage.minutes ? longer : null;
}

const toPlaceIn = (state: State<W>): CommonGroundDesk['toPlace'] =>
  state.stage.groups
    .flatMap(({ is, people }) => (is === 'room' ? people : []))
    .flatMap((id) => {
      const person = state.someone(id);
      if (id.startsWith('z/')) return [{ id, name: nameOf(state, id) ?? '', hint: id.slice('z/'.length), door: 'zoom' as const }];
      return person ? [{ id, name: person.name ?? '', hint: atOf(state, id).hint, door: person.door }] : [];
    });

/** Whoever is here and could not say who they are in Zoom: a facilitator's Zoom may list them, and they have a panel. */
const unknownIn = (state: State<W>): CommonGroundDesk['toPlace'] =>
  state
    .everyone()
    .filter(({ id, here }) => here && atOf(state, id).hint === null)
    .map(({ id, name, door }) => ({ id, name: name ?? '', hint: null, door }));
