import type { Effect, Present } from '../kind.ts';
import { KEYS, type HeldHere, type W } from './held.ts';
import type { GroupRow, Shared } from './wire.ts';

type Taken = Extract<Effect<W>, { do: 'share' }>;

const FAMILIES = [KEYS.plus, KEYS.place, KEYS.ask, KEYS.at, KEYS.inRoom, KEYS.help, KEYS.pages];

/** What lies under somebody's id, what they said to their group, and that their name may stand with a line. The line is the group's. */
export function forget({ id }: Pick<Present, 'id'>, { shared }: HeldHere): Taken[] {
  const own = FAMILIES.map((keyOf) => keyOf(id)).filter((key) => shared.has(key));
  const changed = [...shared].flatMap(([key, row]): Taken[] => {
    const left = withoutPerson(row, id);
    return left === row ? [] : [{ do: 'share', key, body: left }];
  });
  return [...own.map((key): Taken => ({ do: 'share', key, body: null })), ...changed];
}

function withoutPerson(row: Shared, id: string): Shared {
  if (row.is === 'wall' && row.named.includes(id)) return { ...row, named: row.named.filter((one) => one !== id) };
  return row.is === 'group' && isIn(row, id) ? withoutVoice(row, id) : row;
}

const isIn = ({ said, names, pen }: GroupRow, id: string): boolean => pen === id || names.includes(id) || said.some(({ by }) => by === id);

const withoutVoice = (row: GroupRow, id: string): GroupRow => ({
  ...row,
  pen: row.pen === id ? null : row.pen,
  names: row.names.filter((one) => one !== id),
  said: row.said.filter(({ by }) => by !== id),
});
