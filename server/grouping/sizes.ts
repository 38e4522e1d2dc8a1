import { LARGEST, type GroupSize } from './wire.ts';

/** How many groups there are of each size. */
type Mix = { twos: number; threes: number; fours: number };

/**
 * The sizes of groups that hold `units` (people who stay together, by how many of them count), best first: as few fours as
 * possible, then as few threes as possible. So threes are joined by one or two fours when a few people are left over, and by
 * more of them when there would be too many rooms. Fewer people than two groups need stay in one. A unit of more than four
 * has a group for itself, and is joined only by people who would otherwise be one or two in all. Nothing comes out where the
 * units do not fit, or the rooms are too few.
 */
export function* sizesFor(units: readonly number[], size: GroupSize, mostRooms: number): Generator<number[]> {
  const large = units.filter((weight) => weight > LARGEST).toSorted((a, b) => a - b);
  const rest = units.filter((weight) => weight <= LARGEST);
  const people = sum(rest);
  const rooms = mostRooms - large.length;
  const [smallest, ...others] = large;
  if (rooms < 0) return;
  if (smallest !== undefined && people < size) yield [smallest + people, ...others];
  else if (people < 2 * size) yield* rooms > 0 ? [[...large, people]] : [];
  else for (const mix of mixesOf(people, size, rooms)) if (holds(mix, rest)) yield [...large, ...listOf(mix)];
}

function* mixesOf(people: number, size: GroupSize, rooms: number): Generator<Mix> {
  for (let fours = 0; 4 * fours <= people; fours += 1) {
    const left = people - 4 * fours;
    for (let threes = size === 3 ? Math.ceil(left / 3) : 0; 3 * threes <= left; threes += 1) {
      const twos = (left - 3 * threes) / 2;
      if (Number.isInteger(twos) && twos + threes + fours <= rooms) yield { twos, threes, fours };
    }
  }
}

/** Single people fill whatever is left, so only units of two and more can be in each other's way. */
function holds({ twos, threes, fours }: Mix, units: readonly number[]): boolean {
  const count = (weight: number) => units.filter((unit) => unit === weight).length;
  const foursLeft = fours - count(4);
  const threesLeft = Math.max(0, threes - count(3));
  const foursLeftByThrees = foursLeft - Math.max(0, count(3) - threes);
  return foursLeft >= 0 && foursLeftByThrees >= 0 && count(2) <= twos + threesLeft + 2 * foursLeftByThrees;
}

const listOf = ({ twos, threes, fours }: Mix): number[] => [
  ...Array.from({ length: threes }, () => 3),
  ...Array.from({ length: fours }, () => 4),
  ...Array.from({ length: twos }, () => 2),
];

const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
