import { pick, shuffled, type Chance } from '../lib/chance.ts';
import { weightOf, type Table } from './seating.ts';
import type { Strain } from './strain.ts';
import type { Unit } from './units.ts';

/** How many other groups are looked at for one exchange. In a large meeting nearly any of them will do. */
const LOOKED_AT = 24;

/** Somebody changes tables with as many people, or with as many as keep the sizes what they are. */
type Exchange = { unit: Unit; from: Table; to: Table; back: Unit[]; gain: number };

/**
 * Lowers the strain by exchanges, in place, and says what is left of it. Each step takes somebody from a strained group and makes
 * the best exchange that is found, also one that gains nothing, since that is the way out of most dead ends.
 */
export function ease(tables: readonly Table[], strain: Strain, chance: Chance, steps: number): number {
  const strains = new Map(tables.map((table) => [table, strain.of(table.units)]));
  for (let step = 0; step < steps; step += 1) {
    const strained = tables.filter((table) => strains.get(table) !== 0);
    const from = pick(strained, chance);
    const unit = from && pick(from.units, chance);
    if (!from || !unit) break;
    const others = tables.length > LOOKED_AT ? someOf(tables, chance) : shuffled(tables, chance);
    const exchange = bestOf(unit, from, others, strain);
    if (!exchange || exchange.gain < 0) continue;
    make(exchange);
    for (const table of [exchange.from, exchange.to]) strains.set(table, strain.of(table.units));
  }
  return [...strains.values()].reduce((sum, one) => sum + one, 0);
}

function bestOf(unit: Unit, from: Table, others: readonly Table[], strain: Strain): Exchange | undefined {
  const strained = strain.of(from.units);
  let best: Exchange | undefined;
  for (const to of others) {
    if (to === from) continue;
    const before = strained + strain.of(to.units);
    for (const back of bundlesFor(unit, from, to)) {
      const gain = before - strain.of(without(from, [unit], back)) - strain.of(without(to, back, [unit]));
      if (!best || gain > best.gain) best = { unit, from, to, back, gain };
    }
  }
  return best;
}

const someOf = (tables: readonly Table[], chance: Chance): Table[] =>
  Array.from({ length: LOOKED_AT }, () => pick(tables, chance)).flatMap((table) => table ?? []);

const without = ({ units }: Table, gone: readonly Unit[], come: readonly Unit[]): Unit[] => [
  ...units.filter((unit) => !gone.includes(unit)),
  ...come,
];

/** Who could come back for this unit: as many people, or as many as make the one table as large as the other was. */
function bundlesFor(unit: Unit, from: Table, to: Table): Unit[][] {
  const larger = from.weight - to.weight;
  const same = bundles(to.units, unit.weight);
  return larger === 0 || larger > unit.weight ? same : [...same, ...bundles(to.units, unit.weight - larger)];
}

function bundles(units: readonly Unit[], weight: number): Unit[][] {
  if (weight === 0) return [[]];
  return units.flatMap((unit, at) =>
    unit.weight === 0 || unit.weight > weight ? [] : bundles(units.slice(at + 1), weight - unit.weight).map((rest) => [unit, ...rest]),
  );
}

function make({ unit, from, to, back }: Exchange): void {
  from.units = without(from, [unit], back);
  to.units = without(to, back, [unit]);
  for (const table of [from, to]) table.weight = weightOf(table.units);
}
