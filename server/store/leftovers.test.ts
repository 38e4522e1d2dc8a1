import { expect, test } from 'vitest';
import { somebodyMoved } from '../../test/support/moved.ts';

/** More than is written anew while anybody waits. */
const LARGE = { bytes: 17 * 1024 * 1024 };

test('whoever is forgotten is in no copy that SQLite has left of their row', async () => {
  const { store, file, forget, isIn } = await somebodyMoved();
  await forget();
  expect(isIn(file)).toBe(false);
  expect((await store.facts('meeting'))?.people.size).toBeGreaterThan(0);
});

test('of a large file that is true as soon as nobody waits for an answer', async () => {
  const { store, file, forget, isIn } = await somebodyMoved(LARGE);
  await forget();
  await store.tidy(1, true);
  expect(isIn(file)).toBe(true);
  await store.tidy(1, false);
  expect(isIn(file)).toBe(false);
});

test('and after a stop at the latest', async () => {
  const { store, file, forget, isIn } = await somebodyMoved(LARGE);
  await forget();
  await store.stop();
  expect(isIn(file)).toBe(false);
});
