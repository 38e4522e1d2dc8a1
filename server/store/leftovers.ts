import Database from 'better-sqlite3';

/** Up to this size a file is written anew before anybody notices: in an eighth of a second. */
const SMALL_BYTES = 16 * 1024 * 1024;

/**
 * What deleted rows leave behind. They live on in the write-ahead log until it is emptied. And when SQLite moves rows to another
 * page their bytes stay where they were: `secure_delete` overwrites only what is deleted, so that somebody who is forgotten later
 * could still be read there. Writing the file anew leaves nothing, and takes 8 ms for each megabyte.
 */
export class Leftovers {
  readonly #db: Database.Database;
  #areInFile = true; // nobody knows what a crash has left

  constructor(db: Database.Database) {
    this.#db = db;
  }

  /** To be called after every deletion. While a backup is reading the log cannot be emptied: `clear` tries again. */
  emptyLog(): void {
    this.#areInFile = true;
    this.#checkpoint();
  }

  /** `waiting`: whether anybody would be kept waiting by it; a large file then stays as it is. */
  clear({ waiting }: { waiting: boolean }): void {
    if (this.#areInFile && !(waiting && this.#bytes() > SMALL_BYTES)) {
      this.#db.exec('VACUUM');
      this.#areInFile = false;
    }
    this.#checkpoint();
  }

  /** Where the disk is too full for it, it is tried again each minute, and after a start: what was asked for is done all the same. */
  clearIfPossible(when: { waiting: boolean }): void {
    try {
      this.clear(when);
    } catch (error) {
      if (!(error instanceof Database.SqliteError)) throw error;
    }
  }

  #bytes(): number {
    return Number(this.#db.pragma('page_count', { simple: true })) * Number(this.#db.pragma('page_size', { simple: true }));
  }

  #checkpoint(): void {
    this.#db.pragma('wal_checkpoint(TRUNCATE)');
  }
}
