import Database from 'better-sqlite3';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tally } from '../../server/activities/kind-of.ts';
import { poll } from '../../server/activities/poll/poll.ts';
import { readConfig, type Config } from '../../server/config.ts';
import { Tokens } from '../../server/http/tokens.ts';
import { makeLog } from '../../server/lib/log.ts';
import { Refusal } from '../../server/lib/refusal.ts';
import { REVIEW_FILES } from '../../server/review/wire.ts';
import { startServer } from '../../server/server.ts';
import { DATABASE, openStore } from '../../server/store/sqlite.ts';
import type { Activity, Store } from '../../server/store/store.ts';
import { aMeeting, aPerson, anActivity, comesIn } from '../support/stored.ts';
import { quantile, report } from './report.ts';

const SESSIONS = 1_000;
const PEOPLE = 100;
const TIMES = 40;
const OFTEN = 0.95;
const HOUR_MS = 3_600_000;

const OWNER = randomBytes(32);
const id = () => randomBytes(16).toString('base64url');

/** How long somebody waits who has facilitated a thousand sessions: for the list, a page, a series, and each kind of file. */
export async function benchReview(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'review-bench-'));
  const config = readConfig({ DATA_DIR: folder, PORT: '0', BACKUP_DAYS: '0', NETWORK_REQUESTS_PER_MINUTE: '10000000' });
  const ids = await fill(config);
  const limit = readRows(join(folder, DATABASE), ids);
  const running = await startServer({ config, log: makeLog('error') });
  const token = new Tokens(config.secrets.tokens, Date.now).issue({ use: 'review', by: 'account', key: OWNER.toString('base64url') });
  const base = `http://127.0.0.1:${running.port}`;
  const get = (path: string) => fetch(base + path, { headers: { authorization: `Bearer ${token}` } }).then(whole);
  const any = () => ids[Math.floor(Math.random() * ids.length)] ?? '';

  const list = quantile(await times(() => get('/api/review/meetings')), OFTEN);
  report({ bench: `review-list-of-${SESSIONS}`, unit: 'ms', value: list, limit: limit.list, aim: '<= 100 ms' });
  const page = quantile(await times(() => get(`/api/review/meetings/${any()}`)), OFTEN);
  report({ bench: 'review-page', unit: 'ms', value: page, limit: limit.page, aim: '<= 100 ms' });
  for (const file of REVIEW_FILES) {
    const waits = await times(async () => {
      const asked = await fetch(`${base}/api/review/meetings/${any()}/files`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ file }),
      });
      await get(((await asked.json()) as { url: string }).url);
    });
    // The first one included, for which libraries and fonts are loaded.
    report({ bench: `review-file-${file}`, unit: 'ms', value: Math.max(...waits), limit: limit.page, aim: '<= 2,000 ms' });
  }
  await running.stop();
  rmSync(folder, { recursive: true });
}

async function whole(answer: Response): Promise<void> {
  if (answer.status !== 200) throw new Error(`${answer.url} answered ${answer.status}`);
  await answer.arrayBuffer();
}

async function times(work: () => Promise<void>): Promise<number[]> {
  const all: number[] = [];
  for (let round = 0; round < TIMES; round += 1) {
    const began = performance.now();
    await work();
    all.push(performance.now() - began);
  }
  return all;
}

/** Sessions that have ended. Everybody who came is still in the store, which is more than there would be. */
async function fill({ dataDir, secrets }: Config): Promise<string[]> {
  const store = openStore({ folder: dataDir, boxMaster: secrets.ballots, dataExpected: false, tally, now: Date.now });
  const ids: string[] = [];
  for (let number = 0; number < SESSIONS; number += 1) ids.push(await addSession(store, number));
  await store.stop();
  return ids;
}

async function addSession(store: Store, number: number): Promise<string> {
  const startedAt = Date.now() - (number + 1) * HOUR_MS;
  const meeting = aMeeting({ id: id(), title: `Session ${number}`, startedAt, endedAt: startedAt + HOUR_MS, came: PEOPLE });
  meeting.seriesId = meeting.id;
  await comesIn(store, aPerson(id(), { facilitated: true, zoomUser: OWNER, seat: randomBytes(32) }), meeting);
  const people = Array.from({ length: PEOPLE - 1 }, () => aPerson(id(), { seat: randomBytes(32) }));
  const writes = [
    ...people.map((person) => ({ write: 'person' as const, person })),
    ...evening().map((activity) => ({ write: 'activity' as const, activity })),
  ];
  const kept = await store.change(meeting.id, () => ({ writes, gives: true }));
  if (kept instanceof Refusal) throw new Error(kept.why);
  return meeting.id;
}

/** Arriving, tuning, writing and leaving. */
function evening(): Activity[] {
  const texts = [Array.from({ length: PEOPLE }, (_, at) => ({ text: `A line of some words that somebody wrote, number ${at}` })), []];
  const parts = (keys: string[]) => ({
    show: 'parts',
    answered: PEOPLE,
    parts: keys.map((key) => ({ answers: [key], count: Math.floor(PEOPLE / keys.length) })),
  });
  return [
    closed({ preset: 'weather-3' }, parts(['sunny', 'bright-spells', 'storm'])),
    closed({ preset: 'energy-5' }, parts(['full', 'mostly-full', 'half', 'low', 'empty'])),
    closed({ preset: 'wins-and-hard-bits', keep: true }, { show: 'texts', answered: PEOPLE, texts }),
    closed({ preset: 'leaving-weather' }, parts(['sunny', 'bright-spells', 'storm'])),
  ];
}

function closed(choice: object, outcome: object): Activity {
  const setup = poll.parseSetup(choice);
  if (setup instanceof Refusal) throw new Error(setup.why);
  return anActivity(id(), { level: setup.level, phase: 'shown', setup, outcome, openedAt: Date.now(), closedAt: Date.now() });
}

/** The same rows, read as fast as this machine can, and made into text. */
function readRows(file: string, ids: string[]): { list: number; page: number } {
  const db = new Database(file, { readonly: true });
  const meetings = db.prepare('SELECT * FROM meetings WHERE id = ?');
  const activities = db.prepare('SELECT * FROM activities WHERE meeting_id = ?');
  const people = db.prepare('SELECT count(*) AS came FROM people WHERE meeting_id = ? AND arrived = 1');
  const everybody = db.prepare('SELECT * FROM people WHERE meeting_id = ?');
  const time = (work: () => unknown): number => {
    const began = performance.now();
    JSON.stringify(work());
    return performance.now() - began;
  };
  const often = (work: () => unknown) =>
    quantile(
      Array.from({ length: TIMES }, () => time(work)),
      OFTEN,
    );
  const list = often(() => ids.map((each) => [meetings.get(each), people.get(each), activities.all(each).length]));
  const page = often(() => [meetings.get(ids[0]), activities.all(ids[0]), everybody.all(ids[0])]);
  db.close();
  return { list, page };
}
