import Database from 'better-sqlite3';
import { closeSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newFolder } from '../../test/support/folder.ts';
import { openTestStore } from '../../test/support/stored.ts';
import { openDatabase, openMain, UnusableData, type Migration } from './database.ts';

const notes: Migration = (db) => db.exec('CREATE TABLE notes (text TEXT) STRICT');
const MIGRATIONS = [notes];

const newPath = () => join(newFolder(), 'main.db');

/** A file with a few hundred notes, as a server leaves it. */
function usedFile(): string {
  const path = newPath();
  const db = openMain(path, false, MIGRATIONS);
  const insert = db.prepare('INSERT INTO notes VALUES (?)');
  for (let at = 0; at < 500; at += 1) insert.run(`note ${at} ${'x'.repeat(100)}`);
  db.close();
  return path;
}

function overwrite(path: string, from: number, bytes: Buffer): void {
  const file = openSync(path, 'r+');
  writeSync(file, bytes, 0, bytes.length, from);
  closeSync(file);
}

function changed(path: string, sql: string): void {
  const db = new Database(path);
  db.exec(sql);
  db.close();
}

const refusal = (path: string, expected = true) => {
  try {
    openMain(path, expected, MIGRATIONS).close();
    return 'opened';
  } catch (error) {
    if (!(error instanceof UnusableData)) throw error;
    return error.message;
  }
};

test('every file is opened so that "stored" means on the disk, and "deleted" means overwritten', () => {
  const db = openDatabase(newPath());
  onTestFinished(() => void db.close());
  const read = ['journal_mode', 'synchronous', 'secure_delete', 'foreign_keys', 'trusted_schema', 'busy_timeout'].map((name) =>
    db.pragma(name, { simple: true }),
  );
  expect(read).toEqual(['wal', 2, 1, 1, 0, 250]);
});

test('a new file gets the schema, and an old one keeps what is in it', () => {
  const path = usedFile();
  const db = openMain(path, true, [...MIGRATIONS, (at) => at.exec('ALTER TABLE notes ADD COLUMN stars INTEGER')]);
  onTestFinished(() => void db.close());
  expect(db.prepare('SELECT count(*) FROM notes WHERE stars IS NULL').pluck().get()).toBe(500);
  expect(db.pragma('user_version', { simple: true })).toBe(2);
});

test('a step of the schema that fails leaves the file as it was', () => {
  const path = usedFile();
  const half: Migration = (db) => {
    db.exec('DROP TABLE notes');
    throw new Error('no space left');
  };
  expect(() => openMain(path, true, [...MIGRATIONS, half])).toThrow(UnusableData);
  expect(refusal(path)).toBe('opened');
  const db = new Database(path, { readonly: true });
  onTestFinished(() => void db.close());
  expect(db.prepare('SELECT count(*) FROM notes').pluck().get()).toBe(500);
});

test('an empty file is taken for new data only where none is expected', () => {
  const path = newPath();
  writeFileSync(path, '');
  expect(refusal(path, true)).toMatch(/is empty.*backup/);
  expect(refusal(path, false)).toBe('opened');
});

test('a missing file is taken for new data only where none is expected', () => {
  const path = newPath();
  expect(refusal(path, true)).toMatch(/is missing.*backup/);
  expect(refusal(path, false)).toBe('opened');
});

test.each<[string, (path: string) => void, RegExp]>([
  ['whose header is overwritten', (path) => overwrite(path, 0, randomBytes(100)), /cannot be read.*backup/],
  ['in which one page is noise', (path) => overwrite(path, 4096 * 3, randomBytes(4096)), /(cannot be read|is damaged).*backup/],
  ['that is cut off', (path) => writeFileSync(path, randomBytes(0)), /is empty.*backup/],
  ['of a newer version', (path) => changed(path, 'PRAGMA user_version = 99'), /newer version/],
  ['of another program', (path) => changed(path, 'PRAGMA application_id = 1'), /some other program/],
  ['of another program that has no versions', (path) => changed(path, 'PRAGMA application_id = 1; PRAGMA user_version = 0'), /some other program/],
  ['of a program that does not say its name', (path) => changed(path, 'PRAGMA application_id = 0; PRAGMA user_version = 0'), /some other program/],
])('a file %s is refused in one line that says what to do', (_what, spoil, line) => {
  const path = usedFile();
  expect(statSync(path).size).toBeGreaterThan(4096 * 5);
  spoil(path);
  const said = refusal(path);
  expect(said).toMatch(line);
  expect(said).not.toContain('\n');
});

test('a second server on the same folder is sent away, and may come when the first has stopped', async () => {
  const folder = newFolder();
  const first = openTestStore(folder);
  expect(() => openTestStore(folder)).toThrow(UnusableData);
  expect(() => openTestStore(folder)).toThrow(/Another Bright Spells server is using/);
  await first.stop();
  await openTestStore(folder, { dataExpected: true }).stop();
});
