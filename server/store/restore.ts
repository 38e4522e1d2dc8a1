import Database from 'better-sqlite3';
import { copyFileSync, constants, existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { timeIn, type Backups } from './backups.ts';
import { contentsOf, type Contents } from './contents.ts';
import { inspect, openMain, UnusableData } from './database.ts';
import { deleteAgain, goneIn } from './gone.ts';
import { destroyFiles, filesOf, syncFile, syncFolder } from './shred.ts';
import { DATABASE, lockFolder, MIGRATIONS, NEWEST } from './sqlite.ts';

export type RestoreOptions = { folder: string; file: string; backups: Backups; replace: boolean; now: number };

/**
 * `contents` is read from the file in its new place. `aside`: where the database that stood there before was put. `deletedAgain`: how much of
 * the backup had been deleted after it was made. `lost`: activities that were open then, and whose sealed answers are gone.
 */
export type Restored = { madeAt: number | null; contents: Contents; aside: string | null; deletedAgain: number; lost: number };

/**
 * Puts a backup in the place of the main file, with the server stopped. Refuses (UnusableData) a file that is no whole backup of
 * ours, and to replace data without being told to. Whatever stood there is copied into the backups first.
 */
export async function putBack({ folder, file, backups, replace, now }: RestoreOptions): Promise<Restored> {
  inspect(file, NEWEST, () => null);
  const main = join(folder, DATABASE);
  if (existsSync(main) && !replace)
    throw new UnusableData(
      `There is data in ${folder} already. To put the backup in its place, add --replace. The present data is copied into the backups first.`,
    );
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = lockFolder(folder);
  try {
    const fresh = `${main}.restoring`;
    destroyFiles(...filesOf(fresh)); // left by a restore that was cut short
    copyFileSync(file, fresh, constants.COPYFILE_EXCL);
    const deletedAgain = bringUpToDate(fresh, goneSince(main, backups, timeIn(file)), now);
    const aside = existsSync(main) ? await putAside(main, backups, now) : null;
    destroyFiles(...filesOf(main));
    renameSync(fresh, main);
    syncFolder(folder);
    const { contents, lost } = inspect(main, NEWEST, (db) => ({ contents: contentsOf(db), lost: withoutBox(db, folder) }));
    return { madeAt: timeIn(file), contents, aside, deletedAgain, lost };
  } finally {
    lock.close();
  }
}

/** To the newest schema, and to what has been deleted since. */
function bringUpToDate(file: string, gone: Buffer[], now: number): number {
  const db = openMain(file, true, MIGRATIONS);
  try {
    return deleteAgain(db, gone, now);
  } finally {
    db.close(); // its log ends with it
    syncFile(file);
  }
}

const withoutBox = (db: Database.Database, folder: string): number =>
  db
    .prepare<[], string>('SELECT box FROM activities WHERE box IS NOT NULL')
    .pluck()
    .all()
    .filter((box) => !existsSync(join(folder, 'boxes', basename(box)))).length;

/** A backup of it where it can still be read; the damaged file itself where not. */
async function putAside(main: string, backups: Backups, now: number): Promise<string> {
  try {
    inspect(main, NEWEST, () => null);
    return (await backups.make(now)).file;
  } catch {
    const aside = backups.asideFor(now);
    copyFileSync(main, aside, constants.COPYFILE_EXCL);
    return aside;
  }
}

/** What was deleted since: as the present database says, and every backup that is newer than this one. */
function goneSince(main: string, backups: Backups, madeAt: number | null): Buffer[] {
  const newer = backups.list().filter((other) => madeAt === null || other.madeAt > madeAt);
  const found = new Map<string, Buffer>();
  for (const file of [main, ...newer.map((other) => other.file)]) for (const one of readGone(file)) found.set(one.toString('hex'), one);
  return [...found.values()];
}

function readGone(file: string): Buffer[] {
  try {
    const db = new Database(file, { readonly: true, fileMustExist: true });
    try {
      return goneIn(db);
    } finally {
      db.close();
    }
  } catch {
    return []; // missing, damaged, or from before there was such a list
  }
}
