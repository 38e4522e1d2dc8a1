import Database from 'better-sqlite3';

/**
 * A job says which file it is about to write, before it writes. When all that it writes is one statement and nothing after
 * that can fail, it may say so: SQLite itself takes back a statement that fails, and the answers of a poll are many.
 */
export type Touch = (db: Database.Database, all?: 'one statement') => void;

type Job = { work: (touch: Touch) => unknown; done: (value: unknown) => void; failed: (error: unknown) => void };

/** Nothing could be stored: the disk is full, or failing. Whoever asked is told so; nobody is told "saved". */
export class CannotStore extends Error {}

/**
 * Work that arrives in the same few milliseconds shares one commit for each file it touches, and nobody hears an answer
 * before the commit that holds it. A job that throws harms none of the others: there is a savepoint before each.
 */
export class GroupCommit {
  readonly #undo: () => void;
  #waiting: Job[] = [];

  /** `undo` is called when a commit fails, for what was remembered outside the database. */
  constructor(undo: () => void) {
    this.#undo = undo;
  }

  run<T>(work: (touch: Touch) => T): Promise<T> {
    return new Promise<T>((resolve, failed) => {
      if (this.#waiting.length === 0) setImmediate(() => this.flush());
      this.#waiting.push({ work, done: (value) => resolve(value as T), failed });
    });
  }

  /** Does what is waiting now. */
  flush(): void {
    const jobs = this.#waiting;
    this.#waiting = [];
    const batch = new Batch();
    try {
      const answers = jobs.map((job) => batch.attempt(job));
      batch.commit();
      for (const answer of answers) answer();
    } catch (error) {
      batch.rollback();
      this.#undo();
      for (const job of jobs) job.failed(cannotStore(error));
    }
  }
}

/** The transactions of one flush, one for each file that was touched. */
class Batch {
  readonly #begun = new Set<Database.Database>();
  readonly #held = new Map<Database.Database, CannotStore>(); // by another program

  /** Throws only when the whole batch is lost; otherwise hands back how to answer once it is committed. */
  attempt(job: Job): () => void {
    const marked = new Set<Database.Database>();
    try {
      const value = job.work((db, all) => (all ? this.#begin(db) : this.#mark(db, marked)));
      for (const db of marked) savepoints(db).release.run();
      return () => job.done(value);
    } catch (error) {
      // A full disk makes SQLite roll back everything: then the jobs before this one are lost as well.
      for (const db of this.#begun) if (!db.inTransaction) throw error;
      for (const db of marked) db.exec('ROLLBACK TO job; RELEASE job');
      return () => job.failed(error instanceof Database.SqliteError ? cannotStore(error) : error);
    }
  }

  commit(): void {
    for (const db of this.#begun) db.exec('COMMIT');
  }

  rollback(): void {
    for (const db of this.#begun) if (db.inTransaction) db.exec('ROLLBACK');
  }

  #mark(db: Database.Database, marked: Set<Database.Database>): void {
    if (marked.has(db)) return;
    this.#begin(db);
    savepoints(db).set.run();
    marked.add(db);
  }

  /** A file that another program holds is asked once: asking again for each job would freeze everybody for as many timeouts. */
  #begin(db: Database.Database): void {
    if (this.#begun.has(db)) return;
    const held = this.#held.get(db);
    if (held) throw held;
    try {
      db.exec('BEGIN IMMEDIATE');
    } catch (error) {
      const no = cannotStore(error);
      this.#held.set(db, no);
      throw no;
    }
    this.#begun.add(db);
  }
}

type Savepoints = Record<'set' | 'release', Database.Statement<[]>>;

/** Prepared once for each file: they run with every single answer. */
const prepared = new WeakMap<Database.Database, Savepoints>();

function savepoints(db: Database.Database): Savepoints {
  const made = prepared.get(db) ?? { set: db.prepare('SAVEPOINT job'), release: db.prepare('RELEASE job') };
  prepared.set(db, made);
  return made;
}

export const cannotStore = (cause: unknown) => new CannotStore('Nothing could be stored.', { cause });
