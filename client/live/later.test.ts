import { expect, test } from 'vitest';
import { handClock, settled } from './hand-clock.ts';
import { later } from './later.ts';

const Part = () => null;

/** A part that comes at the attempt with this number. */
function comesAt(attempt: number) {
  const clock = handClock();
  let attempts = 0;
  const part = later(() => ((attempts += 1) < attempt ? Promise.reject(new Error('away')) : Promise.resolve(Part)), clock);
  return { clock, part, attempts: () => attempts };
}

test('what is brought is fetched once, however often it is asked for', async () => {
  const { part, attempts } = comesAt(1);
  part.bring();
  part.bring();
  await settled();
  part.bring();
  expect(attempts()).toBe(1);
});

test('what does not come is asked for again, until the line is back', async () => {
  const { clock, part, attempts } = comesAt(4);
  part.bring();
  await clock.pass(500);
  expect(attempts()).toBe(2);
  await clock.pass(60_000);
  part.bring();
  await settled();
  expect(attempts()).toBe(4);
});

test('what will not come is given up after a minute, and asked for anew when somebody wants it', async () => {
  const { clock, part, attempts } = comesAt(20);
  part.bring();
  await clock.pass(120_000);
  expect(attempts()).toBe(8);
  part.bring();
  await settled();
  expect(attempts()).toBe(9);
});
