import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { MINUTE_MS, startHouse, type House } from '../support/house.ts';
import type { Someone } from '../support/someone.ts';

const HOUR_MS = 60 * MINUTE_MS;

const boxesIn = ({ folder }: House) => readdirSync(join(folder, 'boxes'));

/** What the database says of a poll, which nobody is left to see on a screen. */
function storedIn({ folder }: House, activityId: string): unknown {
  const db = new Database(join(folder, 'bright-spells.db'), { readonly: true });
  const row = db.prepare('SELECT phase, outcome, box FROM activities WHERE id = ?').get(activityId);
  db.close();
  return row;
}

const ALL_SUNNY = {
  show: 'parts',
  answered: 6,
  parts: [
    { answers: ['sunny'], count: 6 },
    { answers: ['bright-spells'], count: 0 },
    { answers: ['storm'], count: 0 },
  ],
};

/** A poll that six people have answered, all the same. */
async function sunnyPoll(house: House): Promise<{ host: Someone; crowd: Someone[]; poll: string }> {
  const host = await house.join('Ana', { role: 'host' });
  const crowd = await house.crowd(6);
  const poll = await host.opens();
  for (const person of crowd) await person.answers(poll, 'sunny');
  await host.sees(poll, ({ answered }) => answered === 6);
  return { host, crowd, poll };
}

test('a poll that nobody closes is closed four hours after it was opened, and only the facilitator sees the result', async () => {
  const house = await startHouse();
  const { host, crowd, poll } = await sunnyPoll(house);
  await house.passes(4 * HOUR_MS - MINUTE_MS);
  expect(host.view.activities?.[poll]?.phase).toBe('open');
  expect(boxesIn(house)).not.toEqual([]);

  await house.passes(2 * MINUTE_MS);
  for (const person of [host, ...crowd]) await person.until(({ activities }) => activities?.[poll]?.phase === 'closed');
  expect(host.poll(poll).outcome).toEqual(ALL_SUNNY);
  for (const person of crowd) expect([person.poll(poll).outcome, person.view.mine]).toEqual([null, {}]);
  expect(boxesIn(house)).toEqual([]);
});

test('a restart in between does not make it wait any longer', async () => {
  const house = await startHouse();
  const { host, poll } = await sunnyPoll(house);
  await house.passes(3 * HOUR_MS);
  await house.restart();
  await host.enter({ by: 'seat', seat: host.seat });
  await host.listen();
  await house.passes(HOUR_MS);
  await host.until(({ activities }) => activities?.[poll]?.phase === 'closed');
  expect(host.poll(poll).outcome).toEqual(ALL_SUNNY);
});

test('a poll opened later in the same session stays open for its own four hours', async () => {
  const house = await startHouse();
  const { host, poll } = await sunnyPoll(house);
  await house.passes(MINUTE_MS);
  await host.closes(poll);
  const later = await host.opens();
  await house.passes(4 * HOUR_MS - MINUTE_MS);
  expect(host.view.activities?.[later]?.phase).toBe('open');
  await house.passes(2 * MINUTE_MS);
  await host.until(({ activities }) => activities?.[later]?.phase === 'closed');
});

test('a session that everybody has left ends after half an hour, and takes its open poll along', async () => {
  const house = await startHouse();
  const { host, crowd, poll } = await sunnyPoll(house);
  for (const person of [host, ...crowd]) person.leave();
  await house.passes(25 * MINUTE_MS);
  expect(storedIn(house, poll)).toMatchObject({ phase: 'open' });

  await house.passes(10 * MINUTE_MS);
  expect(storedIn(house, poll)).toEqual({ phase: 'closed', outcome: JSON.stringify(ALL_SUNNY), box: null });
  expect(boxesIn(house)).toEqual([]);
  for (const person of crowd) expect((await person.enter({ by: 'seat', seat: person.seat })).ok).toBe(false);
});
