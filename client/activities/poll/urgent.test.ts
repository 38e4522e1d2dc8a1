import { expect, test } from 'vitest';
import { commonOf, outcomeOf } from './fixtures.ts';
import { isTime, urgentIn } from './urgent.tsx';

const breaks = (counts: number[]) => commonOf({ counts }, 'break-3');

test.each([
  [[0, 5, 9], 4, 0, false],
  [[1, 0, 0], 9, 1, true], // in a group under ten one is enough
  [[1, 8, 9], 10, 1, false],
  [[2, 8, 9], 300, 2, true], // the most tired people set the break, not the average
])('%j who need a break, among %i', (counts, here, count, isOne) => {
  expect(urgentIn(breaks(counts))).toBe(count);
  expect(count > 0 && isTime(breaks(counts), count, here)).toBe(isOne);
});

test('one who cannot see or hear is enough, however many are here', () => {
  const common = commonOf({ counts: [40, 2, 0, 1] }, 'tech-ready-4');
  expect(urgentIn(common)).toBe(1);
  expect(isTime(common, 1, 43)).toBe(true);
});

test('held counts are urgent once a facilitator may see them', () => {
  expect(urgentIn(commonOf({ hold: true, counts: null }, 'break-3'))).toBe(0);
  expect(urgentIn(commonOf({ hold: true, outcome: outcomeOf({ now: 3, soon: 1, 'not-yet': 8 }) }, 'break-3'))).toBe(3);
});

test('no other poll raises anything', () => {
  expect(urgentIn(commonOf({ counts: [0, 0, 9] }))).toBe(0);
});
