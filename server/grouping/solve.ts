import { chanceFrom, shuffled, type Chance } from '../lib/chance.ts';
import { isHopeless } from './hopeless.ts';
import { ease } from './search.ts';
import { seat, type Table } from './seating.ts';
import { sizesFor } from './sizes.ts';
import { strainOf, UNBEARABLE, type Strain } from './strain.ts';
import { unitsOf, type Unit } from './units.ts';
import type { DealRequest, PersonToPlace } from './wire.ts';

/** Sizes beyond the first few are tried only where rules leave no other way. */
const SIZES_TRIED = 3;

/** Small meetings can run into a corner that only a new beginning leads out of; in large ones there is always another exchange. */
const beginningsFor = (units: number): number => 2 + Math.ceil(200 / units);
const stepsFor = (units: number): number => 40 + 2 * units;

/**
 * Groups in which every hard rule is kept, and everything else as far as a search by chance finds it: everybody is seated, then
 * strained groups exchange people until nothing is left to better, again from a new beginning where that leads nowhere.
 * Schedules in which nobody meets twice are found in this way round by round (9 people for 4 rounds, 30 for 4, 91 for 5),
 * whoever came or left between the rounds. Null where no kept set of rules was found.
 */
export function solve(request: DealRequest): PersonToPlace[][] | null {
  const units = unitsOf(request.people, request.rules);
  const strain = strainOf(units, request);
  const chance = chanceFrom(request.seed);
  const weights = units.map(({ weight }) => weight);
  for (const sizes of sizesFor(weights, request.size, request.mostRooms).take(SIZES_TRIED)) {
    if (isHopeless(units, sizes, request.rules)) continue;
    const { tables, left } = best(units, sizes, { strain, chance, again: request.again });
    if (left < UNBEARABLE) return peopleAt(tables, chance);
  }
  return null;
}

type Means = { strain: Strain; chance: Chance; again: DealRequest['again'] };

function best(units: readonly Unit[], sizes: readonly number[], { strain, chance, again }: Means): { tables: Table[]; left: number } {
  let found: { tables: Table[]; left: number } = { tables: [], left: Infinity };
  for (let beginning = 0; beginning < beginningsFor(units.length) && found.left > 0; beginning += 1) {
    const tables = seat(units, sizes, chance, again) ?? seat(units, sizes, chance);
    if (!tables) break;
    const left = ease(tables, strain, chance, stepsFor(units.length));
    if (left < found.left) found = { tables, left };
  }
  return found;
}

/** Supporters may stand beside those who speak; among the others the order of turns is by chance. */
function peopleAt(tables: readonly Table[], chance: Chance): PersonToPlace[][] {
  const groups = tables.map(({ units }) => shuffled(units, chance).flatMap(({ people }) => people));
  return groups.filter((group) => group.length > 0);
}
