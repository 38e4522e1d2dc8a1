import { expect, test } from 'vitest';
import type { Frame } from '../../server/wire.ts';
import { MINUTE_MS, startHouse } from '../support/house.ts';
import type { Someone } from '../support/someone.ts';

const close = { type: 'close', show: false } as const;
const isWaiting = (activityId: string) => (view: Frame) => Object(view.mine?.[activityId]).moreTime === true;
const needsTime = (person: Someone, activityId: string, moreTime = true) => person.move(activityId, { moreTime });

test('a private poll does not close in its first minute, unless somebody says so twice', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const poll = await ana.opens();
  expect(await ana.tries({ ...close, activityId: poll })).toBe('too-soon');
  await house.passes(MINUTE_MS - 5_000);
  expect(await ana.tries({ ...close, activityId: poll })).toBe('too-soon');
  expect(await ana.tries({ ...close, activityId: poll, now: true })).toBe('done');

  const another = await ana.opens();
  await house.passes(MINUTE_MS);
  expect(await ana.tries({ ...close, activityId: another })).toBe('done');
  expect(await ana.tries({ ...close, activityId: another })).toBe('done'); // a repeat finds it closed
});

test('a minute is a minute, also over a restart', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const poll = await ana.opens();
  await house.restart();
  expect(await ana.tries({ ...close, activityId: poll })).toBe('too-soon');
  await house.passes(MINUTE_MS);
  expect(await ana.tries({ ...close, activityId: poll })).toBe('done');
});

test('a counted poll closes when a facilitator closes it', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const poll = await ana.opens({ level: 'counted' });
  expect(await ana.tries({ ...close, activityId: poll })).toBe('done');
});

test('who needs more time is counted for facilitators, and named to nobody', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const [ben, cai] = [await house.join('Ben'), await house.join('Cai')];
  const poll = await ana.opens();
  await needsTime(ben, poll);
  await needsTime(cai, poll);
  expect((await ana.sees(poll, ({ moreTime }) => moreTime === 2)).answered).toBe(0);
  await ben.until(isWaiting(poll));
  await needsTime(cai, poll, false);
  await ana.sees(poll, ({ moreTime }) => moreTime === 1);
  await ben.answers(poll, 'sunny');
  expect(await ana.sees(poll, ({ moreTime }) => moreTime === 0)).toMatchObject({ answered: 1, moreTime: 0 });
  await cai.sees(poll, ({ answered }) => answered === 1);
  expect(cai.heard).not.toContain('"moreTime":1');
  expect(cai.poll(poll)).not.toHaveProperty('moreTime');
});

test('whoever would rather not say is waited for no longer', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const ben = await house.join('Ben');
  const poll = await ana.opens();
  await needsTime(ben, poll);
  await ana.sees(poll, ({ moreTime }) => moreTime === 1);
  await ben.answers(poll, null);
  expect(await ana.sees(poll, ({ moreTime }) => moreTime === 0)).toMatchObject({ answered: 0 });
  await ben.until((view) => !isWaiting(poll)(view));
});
