import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import type { ForOther } from '../../server/activities/poll/wire.ts';
import { startHouse } from '../support/house.ts';
import type { Someone } from '../support/someone.ts';

const here = (place: number): ForOther => ({ place, how: 'here' });
const phone = (place: number): ForOther => ({ place, how: 'phone', asked: true, knows: true });

/** Whom somebody has added, as it stands on their screen. */
const addedIn = (mine: unknown): unknown => Object(mine).others;

async function adds(person: Someone, activityId: string, other: ForOther, choice: string | null): Promise<void> {
  expect(await person.move(activityId, { choice, other })).toMatchObject({ ok: true });
}

test('two at one screen and one on the phone are three answers, and the facilitator knows how many were said by phone', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const ben = await house.join('Ben');
  const poll = await ana.opens({ threshold: 3 });
  await ben.answers(poll, 'storm');
  await adds(ben, poll, here(1), 'sunny');
  await adds(ana, poll, phone(1), 'sunny');
  expect(await ana.sees(poll, ({ answered }) => answered === 3)).toMatchObject({ byPhone: 1 });
  await ben.sees(poll, ({ answered }) => answered === 3);
  expect(ben.poll(poll)).not.toHaveProperty('byPhone');
  await ben.until(({ mine }) => isDeepStrictEqual(addedIn(mine?.[poll]), [{ place: 1, how: 'here' }]));
  await ana.until(({ mine }) => isDeepStrictEqual(addedIn(mine?.[poll]), [{ place: 1, how: 'phone' }]));
});

test('what another person said is on nobody’s screen, not even on the one where it was said', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const ben = await house.join('Ben');
  const poll = await ana.opens();
  await adds(ben, poll, here(1), 'storm');
  await ben.sees(poll, ({ answered }) => answered === 1);
  expect(ben.heard).not.toContain('"choice":"storm"');
  await adds(ben, poll, here(1), null);
  await ben.sees(poll, ({ answered }) => answered === 0);
  await ben.until(({ mine }) => addedIn(mine?.[poll]) === undefined);
});

test('totals include everybody, and what came through one person gives nobody away', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const crowd = await house.crowd(8);
  const poll = await ana.opens();
  for (const person of crowd) await person.answers(poll, 'sunny');
  await adds(crowd[0]!, poll, here(1), 'storm');
  await adds(crowd[0]!, poll, here(2), 'storm');
  await adds(crowd[0]!, poll, phone(3), 'storm');
  await ana.closes(poll);
  // Three storms that all came through one person: everybody else would show as sunny, and whoever entered them knows it.
  expect(ana.poll(poll).outcome).toEqual({ show: 'words-only', answered: 11 });
});

test('whoever is forgotten takes along those whom they have added', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const ben = await house.join('Ben');
  const poll = await ana.opens();
  await ben.answers(poll, 'sunny');
  await adds(ben, poll, here(1), 'sunny');
  await ana.sees(poll, ({ answered }) => answered === 2);
  await ben.does({ type: 'forget-me' });
  expect(await ana.sees(poll, ({ answered }) => answered === 0)).toMatchObject({ answered: 0, byPhone: 0 });
});

test('with names, somebody who is added stands by their own first name until the session ends', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const ben = await house.join('Ben');
  const poll = await ana.opens({ preset: 'fist-0-5', level: 'named', hold: false });
  await ben.answers(poll, '5');
  await adds(ben, poll, { ...here(1), who: 'Sam' }, '5');
  const { names } = await ana.sees(poll, ({ answered }) => answered === 2);
  expect(names?.[0]).toEqual(['Ben', 'Sam']);
});
