import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { newFolder } from '../../test/support/folder.ts';
import { anActivity, aPerson, comesIn, openTestStore, opens } from '../../test/support/stored.ts';
import { makeLog } from '../lib/log.ts';
import type { Person, Store } from '../store/store.ts';
import type { Frame } from '../wire.ts';
import { Hub } from './hub.ts';
import { GRACE_MS } from './presence.ts';
import { SETTLE_MS } from './room.ts';
import { Views } from './views.ts';

const BEAT_MS = 5_000;

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

const passes = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const settled = () => passes(10 * SETTLE_MS);

type Panel = { frames: Frame[]; beats: number; isFull: boolean; ended: boolean; drained: () => void; gone: () => void };

async function hubWith(people: Person[], joinAddress = () => 'https://spells.example.net/join') {
  const store = openTestStore(newFolder());
  const errors: string[] = [];
  const log = makeLog('error', { write: (line) => void errors.push(line) });
  const views = new Views(store, joinAddress, () => '');
  const hub = new Hub({ store, views, clock: Date.now, log, epoch: 'epoch', frame: (line) => Buffer.from(line) });
  onTestFinished(async () => {
    hub.stop();
    await store.stop().catch(() => {}); // a test may have stopped it
    expect(errors).toEqual([]);
  });
  for (const person of people) await comesIn(store, person);

  async function opensPanel(person: Person): Promise<Panel> {
    const panel: Panel = { frames: [], beats: 0, isFull: false, ended: false, drained: () => {}, gone: () => {} };
    const write = (bytes: Buffer) => {
      if (bytes.toString() === '\n') panel.beats += 1;
      else panel.frames.push(JSON.parse(bytes.toString()) as Frame);
      return !panel.isFull;
    };
    const end = () => {
      panel.ended = true;
      panel.gone();
    };
    Object.assign(panel, await hub.listen('meeting', person.id, { write, end }));
    return panel;
  }
  return { hub, store, errors, opensPanel };
}

const retitle = (store: Store, title: string) =>
  store.change('meeting', () => ({ writes: [{ write: 'meeting', fields: { title } }], gives: true }));

const ana = aPerson('ana', { role: 'facilitator', roleSeenAt: 1, facilitated: true });
const [ben, cai] = [aPerson('ben'), aPerson('cai')];

test('who opens the panel gets everything at once, and then only what changes', async () => {
  const { hub, store, opensPanel } = await hubWith([ben]);
  const panel = await opensPanel(ben);
  expect(panel.frames).toMatchObject([{ me: { id: 'ben' } }, { whole: true, meeting: { title: '' }, activities: {} }]);
  await settled();
  panel.frames.length = 0;
  await retitle(store, 'Tuesday');
  const rev = hub.changed('meeting', { meeting: true });
  await settled();
  expect(panel.frames).toMatchObject([{ epoch: 'epoch', rev, meeting: { title: 'Tuesday' } }]);
  expect(panel.frames[0]).not.toHaveProperty('activities');
});

test('changes of the same moment are told once', async () => {
  const { hub, opensPanel } = await hubWith([ben]);
  const panel = await opensPanel(ben);
  await settled();
  panel.frames.length = 0;
  const revs = Array.from({ length: 20 }, () => hub.changed('meeting', { meeting: true }));
  await settled();
  expect(panel.frames.map(({ rev }) => rev)).toEqual([revs.at(-1)]);
});

test('the desk is for facilitators alone', async () => {
  const { hub, opensPanel } = await hubWith([ana, ben]);
  const [anas, bens] = [await opensPanel(ana), await opensPanel(ben)];
  hub.changed('meeting', { meeting: true });
  await settled();
  expect(anas.frames.some(({ desk }) => desk)).toBe(true);
  expect(bens.frames.some(({ desk }) => desk)).toBe(false);
});

test('a panel that cannot take more is skipped, and gets everything, once, when it can', async () => {
  const { hub, store, opensPanel } = await hubWith([ben]);
  const panel = await opensPanel(ben);
  await settled();
  panel.isFull = true;
  hub.changed('meeting', { meeting: true });
  await settled();
  panel.frames.length = 0;
  for (const title of ['one', 'two', 'three']) {
    await retitle(store, title);
    hub.changed('meeting', { meeting: true });
    await settled();
  }
  expect(panel.frames).toEqual([]);
  panel.isFull = false;
  panel.drained();
  await settled();
  expect(panel.frames).toMatchObject([{ me: { id: 'ben' } }, { whole: true, meeting: { title: 'three' } }]);
  panel.frames.length = 0;
  panel.drained();
  await settled();
  expect(panel.frames).toEqual([]);
});

test('a panel that takes nothing for half a minute is ended, and the others hear of it', async () => {
  const { hub, opensPanel } = await hubWith([ben, cai]);
  const [bens, cais] = [await opensPanel(ben), await opensPanel(cai)];
  await settled();
  bens.isFull = true;
  hub.changed('meeting', { meeting: true });
  await passes(30_000);
  expect(bens.ended).toBe(false);
  await passes(2 * BEAT_MS);
  expect([bens.ended, cais.ended]).toEqual([true, false]);
  await passes(GRACE_MS + BEAT_MS);
  expect(cais.frames.at(-1)?.meeting?.here).toBe(1);
});

test('somebody whose panel closes and opens again was never away', async () => {
  const { opensPanel } = await hubWith([ben, cai]);
  const [bens, cais] = [await opensPanel(ben), await opensPanel(cai)];
  await settled();
  cais.frames.length = 0;
  bens.gone();
  await passes(GRACE_MS - BEAT_MS);
  await opensPanel(ben);
  await passes(2 * GRACE_MS);
  expect(cais.frames).toEqual([]);
});

test('an empty line goes out every quarter of a minute, so that a dead line is noticed on both sides', async () => {
  const { opensPanel } = await hubWith([ben]);
  const panel = await opensPanel(ben);
  await passes(60_000);
  expect(panel.beats).toBe(4);
});

test('the fourth panel of one person takes the place of the first', async () => {
  const { hub, opensPanel } = await hubWith([ben]);
  const panels = [];
  for (let at = 0; at < 5; at += 1) panels.push(await opensPanel(ben));
  expect(panels.map(({ ended }) => ended)).toEqual([true, true, false, false, false]);
  expect(hub.connections()).toBe(3);
});

test('somebody who is forgotten is told nothing more', async () => {
  const { hub, store, opensPanel } = await hubWith([ben]);
  const panel = await opensPanel(ben);
  await settled();
  await store.change('meeting', () => ({ writes: [{ write: 'forget-person', personId: 'ben' }], gives: true }));
  panel.frames.length = 0;
  hub.changed('meeting', { meeting: true, mine: 'everyone' });
  await settled();
  expect(panel.ended).toBe(true);
  expect((await opensPanel(ben)).ended).toBe(true);
});

test('when telling fails, everybody is sent away to come back, rather than left with an old view', async () => {
  let isBroken = false;
  const { hub, store, errors, opensPanel } = await hubWith([ana, ben], () => {
    if (isBroken) throw new Error('no address');
    return 'https://spells.example.net/join';
  });
  const panels = [await opensPanel(ana), await opensPanel(ben)];
  await store.change('meeting', () => ({ writes: [{ write: 'meeting', fields: { code: 'ABCD2345', link: 'link' } }], gives: true }));
  hub.changed('meeting', { meeting: true });
  await settled();
  expect(panels[0]?.frames.at(-1)?.desk?.browserDoor).toEqual({ code: 'ABCD2345', link: 'https://spells.example.net/join#link' });
  isBroken = true;
  hub.changed('meeting', { meeting: true });
  await settled();
  expect(panels.map(({ ended }) => ended)).toEqual([true, true]);
  expect(errors.splice(0)).toEqual([expect.stringContaining('telling failed')]);
});

test('revisions never go back, also when a meeting was empty for a while', async () => {
  const { hub, opensPanel } = await hubWith([ben]);
  const panel = await opensPanel(ben);
  for (let at = 0; at < 5; at += 1) hub.changed('meeting', { meeting: true });
  const before = hub.rev('meeting');
  await settled();
  panel.gone();
  await passes(GRACE_MS + 3 * BEAT_MS);
  expect(hub.busy()).toEqual(new Set());
  expect(hub.changed('meeting', {})).toBeGreaterThan(before);
});

test('after goodbye nothing is told, and nothing fails', async () => {
  const { hub, store, errors, opensPanel } = await hubWith([ben]);
  const panel = await opensPanel(ben);
  await opens(store, anActivity('poll', { setup: { answers: [] } }));
  await settled();
  panel.frames.length = 0;
  hub.stop();
  hub.changed('meeting', { activities: ['poll'] }); // an answer that was on its way
  await store.stop();
  await passes(60_000);
  expect(panel.frames).toEqual([{ bye: true }]);
  expect([panel.ended, errors]).toEqual([true, []]);
});
