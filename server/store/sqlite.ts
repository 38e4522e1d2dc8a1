import Database from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { boxesOfSurveys, sweepSurveys } from './afterwards-sqlite.ts';
import type { Backups } from './backups.ts';
import { Boxes } from './boxes.ts';
import { sweepBoxes, type AtStep } from './closing.ts';
import { openMain, UnusableData } from './database.ts';
import { first } from './migrations/001-first.ts';
import { stagesAndSeries } from './migrations/002-stages-and-series.ts';
import { keeping } from './migrations/003-keeping.ts';
import { seriesGiven } from './migrations/004-series-given.ts';
import { afterwards } from './migrations/005-afterwards.ts';
import { keepsakeDays } from './migrations/006-keepsake-days.ts';
import { writeUps } from './migrations/007-write-ups.ts';
import { makeRows } from './rows.ts';
import { SqliteStore } from './sqlite-store.ts';
import type { Store, Tally } from './store.ts';

/** The main file's name inside the data folder. */
export const DATABASE = 'bright-spells.db';

/** The folder of the ballot boxes inside the data folder. No backup may hold it. */
export const BOXES = 'boxes';

/** One for each step of the schema, oldest first. */
export const MIGRATIONS = [first, stagesAndSeries, keeping, seriesGiven, afterwards, keepsakeDays, writeUps];

/** The schema that this version writes. */
export const NEWEST = MIGRATIONS.length;

export type SqliteOptions = {
  folder: string;
  boxMaster: Buffer; // 32 bytes, kept apart from this folder's backups
  dataExpected: boolean; // this folder has been in use before
  tally: Tally; // to finish what a crash left
  now: () => number;
  backups?: Backups; // where the data is copied to before an update changes it
  at?: AtStep; // tests end the process here
};

/** Opens the store, after finishing whatever a crash left. Throws UnusableData with one line that says what to do. */
export function openStore({ folder, boxMaster, dataExpected, tally, now, backups, at = () => {} }: SqliteOptions): Store {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = lockFolder(folder);
  const db = openMain(join(folder, DATABASE), dataExpected, MIGRATIONS, (old) => backups?.copyOf(old, now()));
  const boxes = new Boxes(join(folder, BOXES), boxMaster);
  sweepBoxes({ rows: makeRows(db, now), boxes, at }, tally, now(), boxesOfSurveys(db));
  sweepSurveys(db, boxes);
  return new SqliteStore({ db, boxes, at, lock, now });
}

/** Two servers on one folder would overwrite each other. The lock goes with the process, however it ends. */
export function lockFolder(folder: string): Database.Database {
  const lock = new Database(join(folder, 'in-use.lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch {
    throw new UnusableData(`Another Bright Spells server is using ${folder}. Stop it first, or choose another DATA_DIR.`);
  }
}
