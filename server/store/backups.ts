import Database from 'better-sqlite3';
import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contentsOf, type Contents } from './contents.ts';
import { destroyFiles, filesOf, syncFile, syncFolder } from './shred.ts';

export type Backup = { file: string; madeAt: number };

const NAME = /^bright-spells-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z\.(?:db|damaged)$/;
const nameOf = (madeAt: number, end: 'db' | 'damaged') => `bright-spells-${new Date(madeAt).toISOString().replace(/[:.]/g, '-')}.${end}`;

const DAY_MS = 24 * 60 * 60_000;

/** A copy that nobody finished is in nobody's way for this long: another process may be at it. */
const UNFINISHED_MS = 60 * 60_000;

/** Pages that are copied before others may go on: a backup takes no answer's time. */
const PAGES_AT_ONCE = 200;

/**
 * Copies of the main database file, made while it is in use. The boxes of open activities are never in them: their folder is
 * not looked at. A copy goes when its time is over, and with it whatever was deleted since it was made.
 */
export class Backups {
  readonly folder: string;
  readonly #main: string;

  /** `main`: the database file that is copied. */
  constructor(folder: string, main: string) {
    this.folder = folder;
    this.#main = main;
  }

  /** Newest first. */
  list(): Backup[] {
    return this.#all().filter(({ file }) => file.endsWith('.db'));
  }

  /** Copies one moment of the database, while others write on. Resolves once the copy is on the disk. */
  async make(now: number): Promise<Backup> {
    return { madeAt: now, file: (await this.#make(now, () => null)).file };
  }

  /** The same, and says what is in it. Reading all of that would hold up everybody, so the server itself does not. */
  async makeAndCount(now: number): Promise<Backup & { contents: Contents }> {
    const { file, found: contents } = await this.#make(now, contentsOf);
    return { file, madeAt: now, contents };
  }

  async #make<T>(now: number, read: (db: Database.Database) => T): Promise<{ file: string; found: T }> {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const file = join(this.folder, nameOf(now, 'db'));
    const unfinished = `${file}.part`;
    writeFileSync(unfinished, '', { flag: 'wx', mode: 0o600 });
    try {
      const found = await this.#copyTo(unfinished, read);
      settle(unfinished);
      renameSync(unfinished, file);
      syncFolder(this.folder);
      return { file, found };
    } catch (error) {
      destroyFiles(...filesOf(unfinished));
      throw error;
    }
  }

  /** A copy of a database that nobody else has open, made before anything else happens. */
  copyOf(db: Database.Database, now: number): void {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const file = join(this.folder, nameOf(now, 'db'));
    writeFileSync(`${file}.part`, '', { flag: 'wx', mode: 0o600 });
    db.prepare<[string]>('VACUUM INTO ?').run(`${file}.part`);
    syncFile(`${file}.part`);
    renameSync(`${file}.part`, file);
    syncFolder(this.folder);
  }

  /** Where a database that cannot be read any more is put, so that somebody may look at it, for as long as a backup is kept. */
  asideFor(now: number): string {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    return join(this.folder, nameOf(now, 'damaged'));
  }

  /** Overwrites and removes what is older than `days`, and of yesterday and before all but the last of each day. */
  expire(now: number, days: number): number {
    if (!existsSync(this.folder)) return 0;
    const lastOfDay = new Set<number>();
    const over = this.#all().filter(({ madeAt }) => {
      if (madeAt < now - days * DAY_MS) return true;
      const day = Math.floor(madeAt / DAY_MS);
      const isSpare = madeAt < now - DAY_MS && lastOfDay.has(day);
      lastOfDay.add(day);
      return isSpare;
    });
    const left = readdirSync(this.folder).filter((name) => name.includes('.part') && isOld(join(this.folder, name), now));
    destroyFiles(...over.flatMap(({ file }) => filesOf(file)), ...left.map((name) => join(this.folder, name)));
    return over.length;
  }

  #all(): Backup[] {
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder)
      .flatMap((name) => {
        const madeAt = timeIn(name);
        return madeAt === null ? [] : [{ file: join(this.folder, name), madeAt }];
      })
      .toSorted((a, b) => b.madeAt - a.madeAt);
  }

  /** By a connection of its own that reads one moment: writers neither wait for it nor get into it. */
  async #copyTo<T>(file: string, read: (db: Database.Database) => T): Promise<T> {
    const db = new Database(this.#main, { readonly: true, fileMustExist: true });
    try {
      db.exec('BEGIN');
      db.prepare('SELECT count(*) FROM sqlite_schema').get(); // the moment is that of the first read; without one, every write would begin the copy anew
      const found = read(db);
      await db.backup(file, { progress: () => PAGES_AT_ONCE });
      return found;
    } finally {
      db.close();
    }
  }
}

/** When the backup of this name was made; null if it is none of ours. */
export function timeIn(file: string): number | null {
  const [, day, hours, minutes, seconds, ms] = NAME.exec(basename(file)) ?? [];
  return day === undefined ? null : Date.parse(`${day}T${hours}:${minutes}:${seconds}.${ms}Z`);
}

const isOld = (path: string, now: number): boolean => existsSync(path) && now - statSync(path).mtimeMs > UNFINISHED_MS;

/** One file that stands by itself, with no log beside it. */
function settle(file: string): void {
  const db = new Database(file);
  db.pragma('journal_mode = delete');
  db.close();
  syncFile(file);
}
