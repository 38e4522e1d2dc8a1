import Database from 'better-sqlite3';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newFolder } from '../../test/support/folder.ts';
import { aMeeting, anActivity, aPerson, comesIn, factsOf, openTestStore, opens } from '../../test/support/stored.ts';
import { openMain } from './database.ts';
import { first } from './migrations/001-first.ts';
import { stagesAndSeries } from './migrations/002-stages-and-series.ts';
import { DATABASE } from './sqlite.ts';
import type { Store, Tally, Write } from './store.ts';

const LINE = { text: 'We all hum when we cook' };

const writes = (store: Store, ...all: Write[]) => store.change('meeting', () => ({ writes: all, gives: true }));
const share = (key: string, body: object | null): Write => ({ write: 'share', activityId: 'wall', key, body });
const keep = (key: string, body: object | null): Write => ({ write: 'keepsake', key, body });

async function withWall(more: Parameters<typeof openTestStore>[1] = {}) {
  const folder = newFolder();
  const store = openTestStore(folder, more);
  await comesIn(store, aPerson('ana'));
  await opens(store, anActivity('wall', { stage: { step: 'wall' } }));
  return { folder, store, again: () => openTestStore(folder, { ...more, dataExpected: true }) };
}

test('what is shared and how far it has got are there after a restart', async () => {
  const { store, again } = await withWall();
  await writes(store, share('line/1', LINE), share('line/2', LINE), share('line/2', null));
  await opens(store, anActivity('wall', { stage: { step: 'talk' } }));
  await store.stop();
  const next = again();
  onTestFinished(() => next.stop());
  const facts = await factsOf(next);
  expect([...facts.shared('wall')]).toEqual([['line/1', LINE]]);
  expect(facts.activities.get('wall')?.stage).toEqual({ step: 'talk' });
});

/** Leaves what is handed to it, and one thing to the series. */
const tellsAll: Tally = (_kind, _responses, { stage, shared, series, now }) => ({
  outcome: { stage, lines: [...shared.keys()], before: [...series.keys()] },
  keepsakes: [{ key: 'wall/latest', body: { at: now } }],
});

test('closing counts what was shared, leaves nothing of it, and keeps for the series what is to be kept', async () => {
  const { folder, store } = await withWall({ tally: tellsAll });
  await writes(store, share('line/1', LINE), { write: 'keepsake', key: 'wall/first', body: {} });
  await store.close('meeting', 'wall', tellsAll, true, 2);
  expect([...(await factsOf(store)).series]).toContainEqual(['wall/latest', { at: 2 }]);
  const facts = await factsOf(store);
  expect(facts.activities.get('wall')).toMatchObject({
    stage: {},
    outcome: { stage: { step: 'wall' }, lines: ['line/1'], before: ['wall/first'] },
  });
  expect(facts.shared('wall').size).toBe(0);
  await store.stop();
  const db = new Database(join(folder, DATABASE), { readonly: true });
  onTestFinished(() => void db.close());
  expect(db.prepare('SELECT count(*) FROM shared').pluck().get()).toBe(0);
  expect(db.prepare("SELECT body FROM keepsakes WHERE key = 'wall/latest'").pluck().get()).toBe('{"at":2}');
});

test('a change that is refused in the middle shares nothing', async () => {
  const { store } = await withWall();
  onTestFinished(() => store.stop());
  await expect(
    writes(store, share('line/1', LINE), { write: 'response', activityId: 'no-such', personId: 'ana', slot: 'a', body: {}, seq: 1 }),
  ).rejects.toThrow();
  expect((await factsOf(store)).shared('wall').size).toBe(0);
});

test('what a series keeps is there for all its meetings, at once and later, and goes with the last of them', async () => {
  const { store, again } = await withWall();
  await comesIn(store, aPerson('ben'), aMeeting({ id: 'next week', seriesId: 'meeting' }));
  await comesIn(store, aPerson('cai'), aMeeting({ id: 'of strangers', seriesId: 'of strangers' }));
  await writes(store, keep('code/1', LINE), keep('code/2', LINE), keep('code/2', null));
  expect([...(await factsOf(store, 'next week')).series]).toEqual([['code/1', LINE]]);
  expect([...(await factsOf(store, 'of strangers')).series]).toEqual([]);
  await store.deleteMeeting('meeting', 'test', 2);
  await store.stop();
  const next = again();
  onTestFinished(() => next.stop());
  expect([...(await factsOf(next, 'next week')).series]).toEqual([['code/1', LINE]]);
  await next.deleteMeeting('next week', 'test', 3);
  await comesIn(next, aPerson('ana'), aMeeting());
  expect([...(await factsOf(next)).series]).toEqual([]);
});

test('a meeting that is linked to another series knows what that one keeps', async () => {
  const { store } = await withWall();
  onTestFinished(() => store.stop());
  await comesIn(store, aPerson('ben'), aMeeting({ id: 'next week', seriesId: 'next week' }));
  await writes(store, keep('code/1', LINE));
  await store.change('next week', () => ({ writes: [{ write: 'meeting', fields: { seriesId: 'meeting' } }], gives: true }));
  expect([...(await factsOf(store, 'next week')).series]).toEqual([['code/1', LINE]]);
  await store.change('next week', () => ({ writes: [keep('code/2', LINE)], gives: true }));
  expect((await factsOf(store)).series.size).toBe(2);
});

test('a database from before there were series gets one for each meeting', () => {
  const path = join(newFolder(), DATABASE);
  const old = openMain(path, false, [first]);
  old.prepare("INSERT INTO meetings VALUES ('meeting', 'zoom', '', 1, NULL, NULL, NULL, NULL)").run();
  old.close();
  const db = openMain(path, true, [first, stagesAndSeries]);
  onTestFinished(() => void db.close());
  expect(db.prepare('SELECT id, series_id FROM meetings').get()).toEqual({ id: 'meeting', series_id: 'meeting' });
});
