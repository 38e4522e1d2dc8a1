import { expect, test } from 'vitest';
import { MINUTE_MS, startHouse } from '../support/house.ts';
import type { Someone } from '../support/someone.ts';

const phaseOf = (person: Someone, activityId: string) => person.view.activities?.[activityId]?.phase;
const isShown = (person: Someone, activityId: string) => person.until(({ activities }) => activities?.[activityId]?.phase === 'shown');
const closing = (person: Someone, activityId: string, how: 'later' | 'by-hand') => person.move(activityId, { closing: how });

test('a pulse closes itself after its time, and what everybody saw coming in is shown to all', async () => {
  const house = await startHouse();
  const [ana, ben] = [await house.join('Ana', { role: 'host' }), await house.join('Ben')];
  const poll = await ana.opens({ preset: 'pace-5', minutes: 2 });
  await ben.answers(poll, 'too-fast');
  await house.passes(MINUTE_MS);
  expect(phaseOf(ana, poll)).toBe('open');
  await house.passes(MINUTE_MS + 5_000);
  await isShown(ben, poll);
  expect(ben.poll(poll).outcome).toMatchObject({ show: 'parts', answered: 1 });
  expect(await ben.triesToAnswer(poll, 'right')).toBe('closed');
});

test('it can be closed by hand before, and a restart changes nothing about its time', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const first = await ana.opens({ preset: 'pace-5', minutes: 2 });
  await ana.closes(first, { show: true });
  const second = await ana.opens({ preset: 'break-3', minutes: 1 });
  await house.restart();
  await ana.listen();
  await house.passes(MINUTE_MS + 5_000);
  await isShown(ana, second);
  expect(ana.poll(second).outcome).toMatchObject({ answered: 0 });
});

test('what is private, or held, waits for a facilitator to show it', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  for (const setup of [{ preset: 'energy-5' }, { preset: 'pace-5', hold: true }, { preset: 'one-word' }]) {
    const poll = await ana.opens({ ...setup, minutes: 1 });
    await house.passes(MINUTE_MS + 5_000);
    await ana.until(({ activities }) => activities?.[poll]?.phase === 'closed');
    expect(ana.poll(poll).outcome).not.toBeNull();
  }
});

test('facilitators give more time, or take the clock away; nobody else does', async () => {
  const house = await startHouse();
  const [ana, ben] = [await house.join('Ana', { role: 'host' }), await house.join('Ben')];
  const poll = await ana.opens({ preset: 'pace-5', minutes: 1 });
  const { closesAt } = ana.poll(poll);
  expect(await closing(ben, poll, 'later')).toMatchObject({ ok: false, why: 'facilitators-only' });
  expect(await closing(ana, poll, 'later')).toMatchObject({ ok: true });
  await ben.sees(poll, (seen) => seen.closesAt === closesAt! + 2 * MINUTE_MS);
  await house.passes(2 * MINUTE_MS);
  expect(phaseOf(ana, poll)).toBe('open');
  expect(await closing(ana, poll, 'by-hand')).toMatchObject({ ok: true });
  await ben.sees(poll, (seen) => seen.closesAt === undefined);
  await house.passes(10 * MINUTE_MS);
  expect(phaseOf(ana, poll)).toBe('open');
});

test('a press that the network repeats gives more time once', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const poll = await ana.opens({ preset: 'pace-5', minutes: 1 });
  const { closesAt } = ana.poll(poll);
  const press = { type: 'move', activityId: poll, move: { closing: 'later' }, seq: 1 } as const;
  const id = 'A'.repeat(22);
  for (let time = 0; time < 3; time += 1) await ana.does(press, id);
  await ana.does({ type: 'title', title: 'All of it has come' });
  await ana.until(({ meeting }) => meeting?.title === 'All of it has come');
  expect(ana.poll(poll).closesAt).toBe(closesAt! + 2 * MINUTE_MS);
});

test('whoever needs more time has a minute at least', async () => {
  const house = await startHouse();
  const [ana, ben] = [await house.join('Ana', { role: 'host' }), await house.join('Ben')];
  const poll = await ana.opens({ preset: 'pace-5', minutes: 1 });
  await house.passes(50_000);
  await ben.move(poll, { moreTime: true });
  await house.passes(50_000);
  expect(phaseOf(ana, poll)).toBe('open');
  await ben.answers(poll, 'right');
  await house.passes(15_000);
  await isShown(ana, poll);
  expect(ana.poll(poll).outcome).toMatchObject({ answered: 1 });
});
