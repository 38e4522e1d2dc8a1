import Database from 'better-sqlite3';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../../test/support/folder.ts';
import { openTestStore } from '../../test/support/stored.ts';
import { Backups } from './backups.ts';
import { openMain } from './database.ts';
import { DATABASE, MIGRATIONS, NEWEST } from './sqlite.ts';

const DAY_MS = 24 * 60 * 60_000;
const NOON = Date.UTC(2027, 2, 1, 12);

const versionOf = (file: string): unknown => {
  const db = new Database(file, { readonly: true });
  const version = db.pragma('user_version', { simple: true });
  db.close();
  return version;
};

test('data of an older version is copied before an update changes it', async () => {
  const folder = newFolder();
  const main = join(folder, DATABASE);
  openMain(main, false, MIGRATIONS.slice(0, 2)).close();
  const backups = new Backups(join(folder, 'backups'), main);
  await openTestStore(folder, { backups, now: () => NOON }).stop();
  expect(versionOf(main)).toBe(NEWEST);
  const [made] = backups.list();
  expect(versionOf(made!.file)).toBe(2);
  expect(statSync(made!.file).mode & 0o777).toBe(0o600);
  expect((await backups.makeAndCount(NOON + 1)).contents.counts).toMatchObject({ sessions: 0, surveys: 0 });

  await openTestStore(folder, { backups, now: () => NOON + 2 }).stop();
  expect(backups.list()).toHaveLength(2); // nothing to update, nothing to copy
});

test('of days before yesterday the last copy stays, until its time is over; what was left unfinished goes, and what is not ours stays', () => {
  const folder = newFolder();
  const backups = new Backups(folder, join(folder, DATABASE));
  const make = (at: number, end = '.db') =>
    writeFileSync(join(folder, `bright-spells-${new Date(at).toISOString().replace(/[:.]/g, '-')}${end}`), 'x');
  for (const hours of [0, 1, 2, 23, 25, 26, 49, 50, 24 * 13, 24 * 15]) make(NOON - hours * 60 * 60_000);
  make(NOON - DAY_MS, '.db.part');
  writeFileSync(join(folder, 'notes.txt'), 'ours to keep');
  expect(backups.expire(NOON, 14)).toBe(4);
  expect(backups.list().map(({ madeAt }) => (NOON - madeAt) / (60 * 60_000))).toEqual([0, 1, 2, 23, 49, 24 * 13]);
  expect(readdirSync(folder).filter((name) => !name.endsWith('.db'))).toEqual(['notes.txt']);
});

test('a copy is of one moment, however much is written while it is made', async () => {
  const folder = newFolder();
  const main = join(folder, DATABASE);
  const db = openMain(main, false, MIGRATIONS);
  const put = db.prepare("INSERT INTO deletions VALUES (?, 'x'), (-?, 'x')"); // always two together
  db.transaction(() => {
    for (let at = 1; at <= 20_000; at += 1) put.run(at, at);
  })();
  const copying = { now: true };
  const made = new Backups(join(folder, 'backups'), main).make(NOON).finally(() => (copying.now = false));
  let at = 20_000;
  while (copying.now) {
    at += 1;
    put.run(at, at);
    await new Promise(setImmediate);
  }
  const copy = new Database((await made).file, { readonly: true });
  const count = Number(copy.prepare('SELECT count(*) FROM deletions').pluck().get());
  expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(count).toBe(40_000);
  copy.close();
  db.close();
});
