import { once } from 'node:events';
import { expect, test } from 'vitest';
import { startHouse, type House } from '../support/house.ts';
import { openRawPanel, type RawPanel } from '../support/raw-panel.ts';
import type { Someone } from '../support/someone.ts';

const MEGABYTE = 1_048_576;

/** The heaviest name that we take: one character, as people count them, of 1,200 bytes. With it a desk of sixty weighs 70 kB. */
const HEAVY_NAME = '\u1100'.repeat(400);

type Evening = {
  house: House;
  ana: Someone;
  others: Someone[];
  panel: RawPanel;
  poll: string;
  mostWaiting: () => number; // bytes that the server ever held for the panel
  retitle: () => Promise<string>;
};

/** A co-host whose panel has stopped reading; the meeting has gone on until no pipe on the way to it takes any more. */
async function eveningWithStuckPanel(): Promise<Evening> {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const stuck = await house.join('Stuck', { role: 'co-host' });
  stuck.leave();
  const others = await house.crowd(50);
  const poll = await ana.opens();
  const panel = await openRawPanel(stuck);
  for (const person of others) await person.does({ type: 'arrive', name: HEAVY_NAME });

  let mostWaiting = 0;
  let titles = 0;
  const retitle = async () => {
    const title = `Title ${(titles += 1)}`;
    await house.passes(2_000); // as fast as one person may
    await ana.does({ type: 'title', title });
    await others[titles % others.length]!.answers(poll, titles % 2 === 0 ? 'sunny' : 'storm');
    await Promise.all([ana, ...others].map((person) => person.until(({ meeting }) => meeting?.title === title)));
    mostWaiting = Math.max(mostWaiting, panel.server.writableLength);
    return title;
  };
  while (!panel.server.writableNeedDrain) await retitle();
  return { house, ana, others, panel, poll, mostWaiting: () => mostWaiting, retitle };
}

test('a panel that stops reading costs less than a megabyte, delays nobody, and is let go after half a minute', async () => {
  const { house, ana, others, panel, poll, mostWaiting, retitle } = await eveningWithStuckPanel();
  for (let round = 0; round < 8; round += 1) await retitle();
  await Promise.all(others.map((person) => person.answers(poll, 'bright-spells')));
  await Promise.all([ana, ...others].map((person) => person.sees(poll, ({ answered }) => answered === 50)));
  expect(mostWaiting()).toBeGreaterThan(0);
  expect(mostWaiting()).toBeLessThan(MEGABYTE);

  expect(panel.server.destroyed).toBe(false);
  const closed = once(panel.server, 'close');
  await house.passes(40_000);
  await closed;
  await ana.until(({ meeting }) => meeting?.here === 51);
});

test('a panel that reads again in time gets what holds then, whole, and not what it missed', async () => {
  const { house, panel, retitle } = await eveningWithStuckPanel();
  const missed = [await retitle(), await retitle()];
  const last = await retitle();
  panel.client.resume();
  while (!panel.heard().includes(last)) await once(panel.client, 'data');
  expect(panel.heard().lastIndexOf('"whole":true')).toBeGreaterThan(panel.heard().indexOf('"title":"Title 1"'));
  for (const title of missed) expect(panel.heard()).not.toContain(title);
  await house.passes(40_000);
  expect(panel.server.destroyed).toBe(false);
});
