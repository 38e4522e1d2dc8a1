import { countIn, type Spread } from '../document/spread.ts';
import type { Bar } from '../document/wire.ts';
import { say } from './words.ts';

type Drawn = Omit<Spread, 'bars'> & { bars: Bar[] };

/** What changed, in words and with no arrow: who comes changes, so a number may not be read as better or worse. */
export function changesOf(before: Drawn, after: Drawn): string[] {
  if (before.answered === null || after.answered === null) return [];
  const grown = (direction: 1 | -1) =>
    after.bars.filter((bar) => direction * (shareIn(after, bar.of) - shareIn(before, bar.of)) >= NOTICEABLE).map(({ label }) => label);
  return [
    say.moreAnswered(after.answered - before.answered),
    ...(isSameScale(before, after) ? [...grown(1).map(say.largerPart), ...grown(-1).map(say.smallerPart)] : []),
  ];
}

/** A tenth of all who answered. */
const NOTICEABLE = 0.1;

const shareIn = (spread: Spread, of: string[]): number => (spread.answered ? countIn(spread, of) / spread.answered : 0);

/** Where small parts were joined in one and not in the other, a part of one has no partner to be compared with. */
const isSameScale = (a: Spread, b: Spread): boolean =>
  JSON.stringify(a.bars.map(({ of }) => of)) === JSON.stringify(b.bars.map(({ of }) => of));
