import Database from 'better-sqlite3';
import { existsSync, statSync } from 'node:fs';

/** What every file of ours is opened with. better-sqlite3 would otherwise run WAL files at NORMAL, which loses acknowledged writes in a power cut. */
const PRAGMAS = [
  ['busy_timeout', 250], // longer would freeze the event loop for everybody
  ['journal_mode', 'wal'],
  ['synchronous', 2], // FULL: acknowledged means on disk
  ['secure_delete', 1], // deleted means overwritten; FAST would leave most of it in the file
  ['temp_store', 2], // in memory: what is sorted, or written anew, leaves no file elsewhere on the disk
  ['foreign_keys', 1],
  ['trusted_schema', 0],
] as const;

/** An answer to "may I start with this file?" in one line that says what to do. */
export class UnusableData extends Error {}

export function openDatabase(path: string): Database.Database {
  const db = new Database(path);
  for (const [name, value] of PRAGMAS) {
    db.pragma(`${name} = ${value}`);
    const read = db.pragma(name, { simple: true });
    if (read !== value) throw new UnusableData(`SQLite did not accept ${name} = ${value} for ${path} (it says ${String(read)}).`);
  }
  return db;
}

/** "BrSp" in the header of our main file, so that a stranger's database is not taken for ours. */
const APPLICATION_ID = 0x42725370;

export type Migration = (db: Database.Database) => void;

/**
 * Opens the main file and brings its schema up to date, one transaction for each step, with `beforeUpdate` before the first. Refuses (UnusableData) an empty
 * file where data is expected, a corrupt file, somebody else's file, and one written by a newer version.
 */
export function openMain(
  path: string,
  expected: boolean,
  migrations: readonly Migration[],
  beforeUpdate: (db: Database.Database) => void = () => {},
): Database.Database {
  const there = existsSync(path);
  if (expected && (!there || statSync(path).size === 0))
    throw new UnusableData(
      `${path} should hold this server's data, but it is ${there ? 'empty' : 'missing'}. Restore it from a backup, or move the whole data folder away to begin anew.`,
    );
  try {
    const db = openDatabase(path);
    check(db, path, migrations.length);
    if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new UnusableData(`${path} is damaged. Restore it from a backup.`);
    if (versionOf(db) > 0 && versionOf(db) < migrations.length) beforeUpdate(db);
    for (let version = versionOf(db); version < migrations.length; version += 1) migrate(db, version, migrations);
    return db;
  } catch (error) {
    if (error instanceof UnusableData) throw error;
    throw new UnusableData(
      `${path} cannot be read (${error instanceof Error ? error.message : 'unknown error'}). Restore it from a backup.`,
    );
  }
}

/** Looks through every page of a file that nobody has open for writing, and reads something in it. Throws UnusableData unless it is whole and ours. */
export function inspect<T>(path: string, newest: number, read: (db: Database.Database) => T): T {
  if (!existsSync(path)) throw new UnusableData(`There is no file ${path}.`);
  try {
    const db = new Database(path, { readonly: true, fileMustExist: true });
    try {
      check(db, path, newest);
      if (versionOf(db) === 0) throw new UnusableData(`${path} holds nothing.`);
      if (db.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw new UnusableData(`${path} is damaged.`);
      return read(db);
    } finally {
      db.close();
    }
  } catch (error) {
    if (error instanceof UnusableData) throw error;
    throw new UnusableData(`${path} cannot be read (${error instanceof Error ? error.message : 'unknown error'}).`);
  }
}

function check(db: Database.Database, path: string, newest: number): void {
  const isOurs = db.pragma('application_id', { simple: true }) === APPLICATION_ID;
  const isNew = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
  if (!isOurs && !isNew) throw new UnusableData(`${path} is a database of some other program. Choose another DATA_DIR.`);
  if (versionOf(db) > newest)
    throw new UnusableData(`${path} was written by a newer version of Bright Spells. Start that version, or restore an older backup.`);
}

function migrate(db: Database.Database, from: number, migrations: readonly Migration[]): void {
  db.transaction(() => {
    migrations[from]?.(db);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${from + 1}`);
  })();
}

const versionOf = (db: Database.Database): number => Number(db.pragma('user_version', { simple: true }));
