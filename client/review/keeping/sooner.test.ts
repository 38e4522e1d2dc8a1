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

test('the days that are left are counted by the calendar, down to nothing', () => {
  const keptUntil = new Date(2027, 2, 30, 10).getTime();
  const left = (...now: [number, number, number, number]) => daysLeft({ keptUntil }, new Date(...now).getTime());
  expect(left(2026, 2, 30, 10)).toBe(365);
  expect(left(2027, 2, 27, 12)).toBe(3); // over the night in which the clocks change
  expect([left(2027, 2, 29, 8), left(2027, 2, 29, 20)]).toEqual([1, 1]);
  expect([left(2027, 2, 30, 0), left(2027, 2, 30, 23), left(2027, 3, 2, 0)]).toEqual([0, 0, 0]);
});
