import { expect, test } from 'vitest';
import { DAY_MS } from '../../../server/keeping/wire.ts';
import { daysLeft, soonerThan } from './sooner.ts';

const startedAt = 1_000_000;
const times = (kept: number) => ({ startedAt, keptUntil: startedAt + kept * DAY_MS });
const daysOf = (kept: number, gone: number) => soonerThan(times(kept), startedAt + gone * DAY_MS).map(({ days }) => days);

test('only days are offered that are sooner than now said, and not over', () => {
  expect(daysOf(365, 0)).toEqual([180, 90, 30, 7, 1]);
  expect(daysOf(365, 10)).toEqual([180, 90, 30]);
  expect(daysOf(90, 10)).toEqual([30]);
  expect(daysOf(30, 10)).toEqual([]);
  expect(daysOf(1, 0)).toEqual([]); // a rehearsal
});

test('the days that are left are counted down to nothing', () => {
  expect([0, 1, 364.5, 365, 400].map((gone) => daysLeft(times(365), startedAt + gone * DAY_MS))).toEqual([365, 364, 0, 0, 0]);
});
