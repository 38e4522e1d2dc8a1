import { shuffled, type Chance } from '../lib/chance.ts';
import type { Unit } from './units.ts';

/** A group while it is being dealt. */
export type Table = { room: number; weight: number; units: Unit[] };

/**
 * Everybody at a table, by chance. Who stays together sits down first, the most people first and each where they leave least
 * room, so that whatever fits at all fits here; single people take the places that are left. With `again`, groups from before
 * go first, as whole as the sizes allow. Null where somebody has no room, which only groups from before can bring about.
 */
export function seat(units: readonly Unit[], sizes: readonly number[], chance: Chance, again: readonly (readonly string[])[] = []) {
  const tables = sizes.map((room): Table => ({ room, weight: 0, units: [] }));
  const standing = groupsFrom(units, again).filter((group) => sitDown(group, closest(tables.filter(isEmpty), weightOf(group))));
  const seated = new Set(standing.flat());
  const { singles = [], sets = [] } = Object.groupBy(
    shuffled(units, chance).filter((unit) => !seated.has(unit)),
    ({ weight }) => (weight === 1 ? 'singles' : 'sets'),
  );
  for (const unit of sets.toSorted((a, b) => b.weight - a.weight)) {
    if (!sitDown([unit], unit.weight === 0 ? quietest(tables) : closest(tables, unit.weight))) return null;
  }
  const places = tables.flatMap((table) => Array.from({ length: table.room - table.weight }, () => table));
  for (const [at, unit] of singles.entries()) if (!sitDown([unit], places[at])) return null;
  return tables;
}

/** What is left of the groups from before, largest first. */
function groupsFrom(units: readonly Unit[], again: readonly (readonly string[])[]): Unit[][] {
  const placeOf = new Map(again.flatMap((group, at) => group.map((id) => [id, at])));
  const groups = again.map((): Unit[] => []);
  for (const unit of units) groups[placeOf.get(unit.people[0]?.id ?? '') ?? -1]?.push(unit);
  return groups.toSorted((a, b) => b.length - a.length);
}

function sitDown(units: readonly Unit[], table: Table | undefined): boolean {
  if (!table) return false;
  table.units.push(...units);
  table.weight += weightOf(units);
  return true;
}

const isEmpty = ({ units }: Table): boolean => units.length === 0;

export const weightOf = (units: readonly Unit[]): number => units.reduce((sum, { weight }) => sum + weight, 0);

/** The table that such a weight fills best. */
function closest(tables: readonly Table[], weight: number): Table | undefined {
  let best: Table | undefined;
  for (const table of tables) {
    const left = table.room - table.weight - weight;
    if (left >= 0 && (!best || left < best.room - best.weight - weight)) best = table;
  }
  return best;
}

const quietest = (tables: readonly Table[]): Table | undefined => tables.toSorted((a, b) => a.units.length - b.units.length)[0];
