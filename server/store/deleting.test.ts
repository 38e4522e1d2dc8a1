import Database from 'better-sqlite3';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Refusal, refuse } from '../lib/refusal.ts';
import { openStore } from './sqlite.ts';
import type { Activity, Entry, Store, Write } from './store.ts';

const MEETING = 'a-meeting';
const POLL = 'a-poll';

const activity = (id: string): Activity => ({
  id,
  kind: 'poll',
  level: 'private',
  phase: 'open',
  setup: {},
  stage: {},
  outcome: null,
  openedAt: 1,
  closedAt: null,
});

const entry: Entry = {
  meeting: {
    id: MEETING,
    realm: 'zoom',
    title: '',
    startedAt: 1,
    endedAt: null,
    came: null,
    code: null,
    link: null,
    keptDays: null,
    seriesId: MEETING,
  },
  person: {
    id: 'ana',
    name: null,
    arrived: true,
    role: 'facilitator',
    roleSeenAt: 1,
    facilitated: true,
    door: 'zoom',
    zoomUser: null,
    seat: Buffer.alloc(32, 1),
  },
  roleBefore: null,
};

async function storeWithPoll(): Promise<{ folder: string; store: Store; boxes: () => string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'bright-spells-store-'));
  const store = openStore({
    folder,
    boxMaster: Buffer.alloc(32, 2),
    dataExpected: false,
    tally: () => ({ outcome: {}, keepsakes: [] }),
    now: () => 1,
  });
  onTestFinished(async () => {
    await store.stop();
    rmSync(folder, { recursive: true });
  });
  await store.enter({ meeting: { keys: [] }, zoomUser: null, seat: null, context: null }, () => entry);
  await write(store, { write: 'activity', activity: activity(POLL) });
  return { folder, store, boxes: () => readdirSync(join(folder, 'boxes')) };
}

const write = (store: Store, ...writes: Write[]) => store.change(MEETING, () => ({ writes, gives: 'done' }));

const answer = (store: Store, activityId: string, seq: number) =>
  store.change(MEETING, ({ activities }) =>
    activities.has(activityId)
      ? { writes: [{ write: 'response', activityId, personId: 'ana', slot: 'answer', body: { choice: 'storm' }, seq }], gives: 'done' }
      : refuse('no-such-activity'),
  );

test('an activity that is deleted in the moment in which it is answered takes no other answer with it', async () => {
  const { store, boxes } = await storeWithPoll();
  await write(store, { write: 'activity', activity: activity('another-poll') });
  const said = await Promise.all([
    answer(store, POLL, 1),
    answer(store, 'another-poll', 1),
    write(store, { write: 'delete-activity', activityId: POLL }),
    answer(store, POLL, 2),
    answer(store, 'another-poll', 2),
  ]);
  expect(said).toEqual(['done', 'done', 'done', new Refusal('no-such-activity'), 'done']);
  expect((await store.own()).read('another-poll', 'ana', 'answer')).toEqual({ body: { choice: 'storm' }, seq: 2 });
  expect(new Set(boxes().map((file) => file.replace(/-(?:wal|shm)$/, ''))).size).toBe(1);
});

test('a meeting that is deleted in the moment in which something is opened in it leaves no ballot box', async () => {
  const { store, boxes } = await storeWithPoll();
  await Promise.all([
    answer(store, POLL, 1),
    write(store, { write: 'activity', activity: activity('another-poll') }),
    answer(store, 'another-poll', 1),
    store.deleteMeeting(MEETING, 'a test', 1),
  ]);
  expect(boxes()).toEqual([]);
  expect(await store.facts(MEETING)).toBeNull();
});

test('somebody who is forgotten while a backup is made is gone from the log as well, once it is done', async () => {
  const { folder, store } = await storeWithPoll();
  const log = join(folder, 'bright-spells.db-wal');
  const backup = new Database(join(folder, 'bright-spells.db'), { readonly: true });
  onTestFinished(() => void backup.close());
  await write(store, { write: 'person', person: { ...entry.person, name: 'Ana of the long name' } });
  backup.exec('BEGIN');
  backup.prepare('SELECT * FROM people').all();
  await write(store, { write: 'forget-person', personId: 'ana' });
  expect(readFileSync(log).includes('Ana of the long name')).toBe(true);

  backup.exec('COMMIT');
  await store.tidy(1, false);
  expect(readFileSync(log)).toHaveLength(0);
});

test('a deletion that could not be kept takes no ballot with it', async () => {
  const { store } = await storeWithPoll();
  await answer(store, POLL, 1);
  const lost = store.change(MEETING, () => ({ writes: [{ write: 'delete-activity', activityId: POLL }, NEVER_KEPT], gives: 'done' }));
  await expect(lost).rejects.toThrow('Nothing could be stored.');
  expect((await store.own()).read(POLL, 'ana', 'answer')).toEqual({ body: { choice: 'storm' }, seq: 1 });
});

/** An answer to what was never asked: the database refuses the row. */
const NEVER_KEPT: Write = { write: 'response', activityId: 'never-opened', personId: 'nobody', slot: 'answer', body: {}, seq: 1 };
