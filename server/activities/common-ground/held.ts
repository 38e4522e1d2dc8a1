import type { GroupRule } from '../../grouping/wire.ts';
import type { Around, Effect, Held, Moment } from '../kind.ts';
import type { CommonGroundWire, Group, GroupRow, Named, Place, Rooms, Shared, Stage, WallRow } from './wire.ts';

export type W = CommonGroundWire;
export type HeldHere = Held<W> & Around;
export type MomentHere = Moment<W>;
export type Done = Effect<W>[];

type Kept<K extends Shared['is']> = Extract<Shared, { is: K }>;

/** What lies under a key, if it is of this sort. */
function kept<K extends Shared['is']>({ shared }: Pick<HeldHere, 'shared'>, key: string, is: K): Kept<K> | null {
  const row = shared.get(key);
  return row?.is === is ? (row as Kept<K>) : null;
}

type Of = Pick<HeldHere, 'shared'>;

/** Where each thing lies. */
export const KEYS = {
  rules: 'rules',
  phone: 'phone',
  others: 'others',
  look: 'look',
  group: (key: string) => `group/${key}`,
  wall: (key: string) => `wall/${key}`,
  asksTime: (key: string) => `asks-time/${key}`,
  plus: (person: string) => `plus/${person}`,
  place: (person: string) => `place/${person}`,
  ask: (person: string) => `ask/${person}`,
  at: (person: string) => `at/${person}`,
  inRoom: (person: string) => `in-room/${person}`,
  help: (person: string) => `help/${person}`,
  pages: (person: string) => `pages/${person}`,
};

export const rulesOf = (held: Of): { rules: GroupRule[]; helpers: string[] } =>
  kept(held, KEYS.rules, 'rules') ?? { rules: [], helpers: [] };
export const phonePeople = (held: Of): { id: string; name: string }[] => kept(held, KEYS.phone, 'people')?.people ?? [];
export const otherPeople = (held: Of): { id: string; name: string }[] => kept(held, KEYS.others, 'people')?.people ?? [];
export const plusOf = (held: Of, person: string): string | null => kept(held, KEYS.plus(person), 'plus')?.name ?? null;
export const atOf = (held: Of, person: string) => kept(held, KEYS.at(person), 'at') ?? { hint: null, place: null };
export const pagesOf = (held: Of, person: string): number => kept(held, KEYS.pages(person), 'pages')?.pages ?? 0;
export const lookAtOf = (held: Of): { at: number; alone: string[] } => kept(held, KEYS.look, 'look') ?? { at: 0, alone: [] };
export const rowOf = (held: Of, group: string): GroupRow | null => kept(held, KEYS.group(group), 'group');
export const wallRowOf = (held: Of, group: string): WallRow | null => kept(held, KEYS.wall(group), 'wall');
export const isMarked = ({ shared }: Of, key: string): boolean => shared.has(key);

/** How groups meet, as things stand. */
export const meetsIn = ({ setup, stage }: Pick<HeldHere, 'setup' | 'stage'>): Rooms => stage.meets ?? setup.rooms;

/** Whether Zoom says that somebody is in a room. */
export const isInZoomRoom = (held: Of, person: string): boolean => (atOf(held, person).place ?? 'main') !== 'main';

/** What somebody has said of where they want to be; a facilitator is in no group until they say so. */
export const placeOf = (held: Of, person: string): Place | null => kept(held, KEYS.place(person), 'place')?.place ?? null;

/** Whom somebody has asked to be with, or not. */
export const askOf = (held: Of, person: string) => kept(held, KEYS.ask(person), 'ask');

/** Oldest first, or as they were shuffled. */
export function wallOf({ shared, stage }: Of & { stage: Stage }): (WallRow & { key: string })[] {
  const rows = [...shared].flatMap(([key, row]) => (row.is === 'wall' ? [{ key: key.slice(KEYS.wall('').length), ...row }] : []));
  const place = ({ key }: { key: string }) => stage.order?.indexOf(key) ?? -1;
  return rows.toSorted((a, b) => place(a) - place(b) || a.at - b.at || a.key.localeCompare(b.key));
}

/** The second person in front of somebody's screen has no id of their own. */
const PLUS = /^plus\/(.+)$/v;
export const plusIdOf = (person: string): string => `plus/${person}`;
export const ownerOf = (id: string): string => PLUS.exec(id)?.[1] ?? id;

/** Anybody in a group, also who has no panel. */
export function nameOf(held: HeldHere, id: string): string | null {
  const owner = ownerOf(id);
  if (owner !== id) return plusOf(held, owner);
  const without = [...phonePeople(held), ...otherPeople(held)].find((person) => person.id === id);
  return without?.name ?? held.someone(id)?.name ?? null;
}

export const named = (held: HeldHere, ids: readonly string[]): Named[] => ids.map((id) => ({ id, name: nameOf(held, id) }));

/** On a phone, or only in Zoom: somebody else reads the card to them. */
export const hasPanel = (id: string): boolean => !/^(?:phone|z)\//v.test(id);

export const groupOf = ({ groups }: Stage, person: string): Group | null => groups.find(({ people }) => people.includes(person)) ?? null;

/** Those of a group who look at a panel, and so see their card change. */
export const watchersOf = ({ people }: Group): string[] => people.filter((id) => hasPanel(id) && ownerOf(id) === id);

/** Only one of the group is there, supporters not counted: somebody on a phone is, as far as anybody knows. */
export function isAlone(group: Group, held: Of & Pick<HeldHere, 'someone'>): boolean {
  const { helpers } = rulesOf(held);
  const isThere = (id: string) => !hasPanel(id) || held.someone(ownerOf(id))?.here === true;
  return group.is === 'room' && group.people.filter((id) => isThere(id) && !helpers.includes(id)).length === 1;
}

export const share = (key: string, body: Shared | null, others?: string[]): Effect<W> => ({
  do: 'share',
  key,
  body,
  ...(others && { with: others }),
});
export const stageTo = (stage: Stage): Effect<W> => ({ do: 'stage', stage });

/** In all rounds: groups that were together, whether they found something or not. */
export const groupsWithSomebody = ({ stage }: { stage: Stage }): number =>
  stage.before.reduce((all, { length }) => all + length, 0) + stage.groups.filter(({ people }) => people.length > 0).length;
