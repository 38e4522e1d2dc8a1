import type { Me, Own } from '../kind.ts';
import {
  askOf,
  groupOf,
  hasPanel,
  isInZoomRoom,
  isMarked,
  KEYS,
  nameOf,
  ownerOf,
  placeOf,
  plusOf,
  rowOf,
  wallRowOf,
  type W,
} from './held.ts';
import { emptyRow, firstPrompt } from './line.ts';
import { matchesFor } from './matches.ts';
import { moreFor } from './wall.ts';
import type { CommonGroundMine, Mate, MyGroup } from './seen/wire.ts';
import type { Group, Response } from './wire.ts';

type Looking = Own<W> & { me: Me<W> };

/** In which slots a person answers; the highest number of any of them orders what they send next. */
const SLOTS = ['ready', 'picks', 'way', 'touch', 'me-too', 'helped'] as const;

export function mineFor(state: Own<W>, me: Me<W>): CommonGroundMine {
  const own = Object.assign({}, ...SLOTS.map((slot) => me.own(slot).body)) as Partial<Answers>;
  const { ready = false, picks = [], show = false, way = null, lines = [], helped = null } = own;
  const { stage } = state;
  const group = stage.step === 'explain' || stage.step === 'warm-up' ? null : groupOf(stage, me.id);
  const place = placeOf(state, me.id);
  return {
    seq: Math.max(...SLOTS.map((slot) => me.own(slot).seq)),
    ready,
    picks,
    show,
    way,
    plus: plusOf(state, me.id),
    asks: askedBy(state, me.id),
    place: place ?? 'room',
    placed: me.role === 'participant' || place !== null,
    help: isMarked(state, KEYS.help(me.id)),
    inRoom: isMarked(state, KEYS.inRoom(me.id)) || isInZoomRoom(state, me.id),
    room: group === null ? null : (stage.rooms?.[group.key] ?? null),
    group: group && groupFor({ ...state, me }, group),
    meToo: lines,
    more: moreFor(state, me.id),
    helped,
  };
}

function askedBy(state: Own<W>, person: string): CommonGroundMine['asks'] {
  const row = askOf(state, person);
  return row && { keep: row.keep, name: row.name, seen: row.seen };
}

type Answers = { ready: true; picks: CommonGroundMine['picks']; show: boolean; way: Mate['way']; lines: string[]; helped: string };

/** The card of a group, as one of it sees it. It holds nobody's id. */
function groupFor(looking: Looking, group: Group): MyGroup {
  const { me } = looking;
  const row = rowOf(looking, group.key) ?? emptyRow(firstPrompt(looking, group));
  const wall = wallRowOf(looking, group.key);
  const name = (id: string) => nameOf(looking, id);
  return {
    key: group.key,
    is: group.is,
    number: group.number,
    people: group.people.map((id) => mateOf(looking, id)),
    alone: looking.stage.alone.includes(group.key),
    prompt: row.prompt,
    turn: row.turn,
    matches: matchesFor(me, group, name),
    line: row.line,
    rev: row.rev,
    pen: row.pen === null ? null : { name: name(row.pen), me: row.pen === me.id },
    posted: row.posted,
    none: row.none,
    asks: row.asks,
    said: row.said.map(({ by, text }) => ({ name: name(by), me: by === me.id, text })),
    asksTime: isMarked(looking, KEYS.asksTime(group.key)),
    names: { me: row.names.includes(me.id), all: (wall?.named.length ?? 0) > 0 },
    hidden: wall?.hidden === true ? wall.why : null,
    touch: touchIn(looking, group),
    lang: row.lang ?? null,
    lineKey: wall && group.key,
  };
}

function mateOf(looking: Looking, id: string): Mate {
  const { me } = looking;
  const owner = ownerOf(id);
  const said = hasPanel(id) && owner === id ? (id === me.id ? me.own('way').body : me.of(id, 'way')) : null;
  return {
    name: nameOf(looking, id),
    me: owner === me.id,
    way: said !== null && 'way' in said ? said.way : hasPanel(id) ? null : 'phone',
    panel: hasPanel(id),
  };
}

/** Seen only by who offers too, in the same group: what was offered in another group stays there. */
function touchIn(looking: Looking, group: Group): MyGroup['touch'] {
  const { me } = looking;
  const offered = (body: Response | null): string | null =>
    body !== null && 'touch' in body && body.group === group.key ? body.touch : null;
  const mine = offered(me.own('touch').body);
  if (mine === null) return { mine, theirs: [] };
  const others = group.people.filter((id) => id !== me.id);
  const theirs = others.flatMap((id) => {
    const text = offered(me.of(id, 'touch'));
    return text === null ? [] : [{ name: nameOf(looking, id), text }];
  });
  return { mine, theirs };
}
