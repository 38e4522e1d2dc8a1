import { expect, test } from 'vitest';
import { cell } from '../live/cell.ts';
import { handClock } from '../live/hand-clock.ts';
import type { LineState } from '../live/line.ts';
import { createAbsence } from './absence.ts';

function follow() {
  const clock = handClock();
  const line = cell<LineState>({ status: 'connecting' });
  const absence = createAbsence(line, clock);
  return { clock, absence, away: () => line.set({ status: 'away', since: clock.now() }), back: () => line.set({ status: 'live' }) };
}

test('a break of a few seconds is nobody’s business', async () => {
  const { clock, absence, away, back } = follow();
  away();
  await clock.pass(4_999);
  expect(absence.get()).toBe('none');
  back();
  await clock.pass(600_000);
  expect(absence.get()).toBe('none');
});

test('after 5 seconds it is said, after 60 it is said that the screen may be old, and the return is seen at once', async () => {
  const { clock, absence, away, back } = follow();
  away();
  await clock.pass(5_000);
  expect(absence.get()).toBe('noticed');
  await clock.pass(55_000);
  expect(absence.get()).toBe('long');
  back();
  expect(absence.get()).toBe('none');
});
