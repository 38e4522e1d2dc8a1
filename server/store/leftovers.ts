import type Database from 'better-sqlite3';

/** Up to this size a file is written anew before anybody notices: in an eighth of a second. */
const SMALL_BYTES = 16 * 1024 * 1024;

/**
 * What SQLite leaves beside the rows. When rows move to another page their bytes stay where they were, and `secure_delete` overwrites
 * only what is deleted: somebody who is forgotten later could still be read there. Writing the file anew leaves nothing, and
 * takes 8 ms for each megabyte.
 */
export class Leftovers {
  readonly #db: Database.Database;
  #some = true; // nobody knows what a crash has left

  constructor(db: Database.Database) {
    this.#db = db;
  }

  /** Something was deleted. */
  note(): void {
    this.#some = true;
  }

  /** `waiting`: whether anybody would be kept waiting by it; a large file then stays as it is. */
  clear({ waiting }: { waiting: boolean }): void {
    if (!this.#some || (waiting && this.#bytes() > SMALL_BYTES)) return;
    this.#db.exec('VACUUM');
    this.#some = false;
  }

  #bytes(): number {
    return Number(this.#db.pragma('page_count', { simple: true })) * Number(this.#db.pragma('page_size', { simple: true }));
  }
}
