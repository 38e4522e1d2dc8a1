import type Database from 'better-sqlite3';
import { createHmac, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { openDatabase } from './database.ts';
import { destroyFiles, filesOf, overwriteFiles } from './shred.ts';
import type { Response } from './store.ts';

/**
 * The sealed responses of one activity while it is open: a database file of its own, outside every backup, with no name, no
 * time and no order of rows in it. Who a ballot belongs to can be told only with a key made for this activity, which is
 * gone with the box. Nothing here is deleted by SQL: the whole file is overwritten in place and unlinked, because
 * truncated or freed pages would leave ballots on the disk.
 */
export class BallotBox {
  readonly path: string;
  readonly db: Database.Database;
  readonly #key: KeyObject; // with plain bytes each call would first find out, slowly, that they are no key
  readonly #read: Database.Statement<[Buffer], Ballot>;
  readonly #put: Database.Statement<[Buffer, string | null, number, string]>;
  readonly #count: Database.Statement<{ slot: string }, { n: number }>;
  readonly #bodies: Database.Statement<{ slot: string }, { body: string }>;
  /** Slots in which anybody has put anything. One that a failed commit took back may stay in: it is looked up in vain, no more. */
  readonly #used: Set<string>;
  #last = { personId: '', ballots: new Map<string, Buffer>() };

  private constructor(path: string, db: Database.Database, master: Buffer, activityId: string) {
    this.path = path;
    this.db = db;
    this.#key = keyOf(db, master, activityId);
    this.#read = db.prepare('SELECT body, seq FROM ballots WHERE ballot = ?');
    this.#put = db.prepare(
      'INSERT INTO ballots VALUES (?, ?, ?, ?) ON CONFLICT (ballot) DO UPDATE SET body = excluded.body, seq = excluded.seq',
    );
    this.#count = db.prepare(`
      SELECT count(*) AS n FROM ballots
      WHERE body IS NOT NULL AND (slot = @slot OR substr(slot, 1, length(@slot) + 1) = @slot || '/')`);
    this.#bodies = db.prepare(`
      SELECT body FROM ballots
      WHERE body IS NOT NULL AND (slot = @slot OR substr(slot, 1, length(@slot) + 1) = @slot || '/')`);
    this.#used = new Set(db.prepare<[], string>('SELECT DISTINCT slot FROM ballots').pluck().all());
  }

  static make(path: string, master: Buffer, activityId: string): BallotBox {
    const db = openDatabase(path);
    db.exec(`
      CREATE TABLE salt (salt BLOB NOT NULL) STRICT;
      CREATE TABLE ballots (ballot BLOB PRIMARY KEY, body TEXT, seq INTEGER NOT NULL, slot TEXT NOT NULL) STRICT, WITHOUT ROWID;
    `);
    db.prepare('INSERT INTO salt VALUES (?)').run(randomBytes(32));
    return new BallotBox(path, db, master, activityId);
  }

  /** Null where there is no box, or none that can be read: its activity is lost, never empty. */
  static open(path: string, master: Buffer, activityId: string): BallotBox | null {
    if (!existsSync(path)) return null;
    try {
      const db = openDatabase(path);
      withSlots(db);
      return new BallotBox(path, db, master, activityId);
    } catch {
      return null;
    }
  }

  own(personId: string, slot: string): Response {
    const ballot = this.#used.has(slot) && this.#read.get(this.#ballot(personId, slot));
    return ballot ? { body: ballot.body === null ? null : (JSON.parse(ballot.body) as object), seq: ballot.seq } : { body: null, seq: 0 };
  }

  /** A response taken back keeps its sequence number, so that a late repeat of it cannot bring it back to life. */
  put(personId: string, slot: string, body: object | null, seq: number): void {
    this.#put.run(this.#ballot(personId, slot), body === null ? null : JSON.stringify(body), seq, slot);
    this.#used.add(slot);
  }

  /** Of a slot and those below it. */
  count(slot: string): number {
    return this.#holds(slot) ? (this.#count.get({ slot })?.n ?? 0) : 0;
  }

  /** Of a slot and those below it, in the order of the ballots' keys, which is random. */
  responses(slot: string): object[] {
    return this.#holds(slot) ? this.#bodies.all({ slot }).map(({ body }) => JSON.parse(body) as object) : [];
  }

  slots(): string[] {
    return [...this.#used];
  }

  /** For a restart. SQLite unlinks its log at closing, so what is in it goes into the box, and the log is overwritten first. */
  stop(): void {
    const [log] = this.db.pragma('wal_checkpoint(FULL)') as { busy: number; log: number; checkpointed: number }[];
    if (log?.busy === 0 && log.checkpointed === log.log) overwriteFiles(`${this.path}-wal`);
    this.db.close();
  }

  /** Overwrites in place first, and only then closes: SQLite unlinks its log at closing, and what is unlinked cannot be overwritten. */
  destroy(): void {
    overwriteFiles(...filesOf(this.path));
    try {
      this.db.close();
    } catch {
      // The file is noise by now, and SQLite may say so.
    }
    destroyFiles(...filesOf(this.path));
  }

  /** Most polls have one slot that is used: the others need no look at every ballot to find that there is nothing. */
  #holds(slot: string): boolean {
    if (this.#used.has(slot)) return true;
    for (const used of this.#used) if (used.startsWith(`${slot}/`)) return true;
    return false;
  }

  /** What somebody answered is read before it is written, so the names of the last person's ballots are worth remembering. */
  #ballot(personId: string, slot: string): Buffer {
    if (this.#last.personId !== personId) this.#last = { personId, ballots: new Map() };
    const { ballots } = this.#last;
    const ballot = ballots.get(slot) ?? createHmac('sha256', this.#key).update(`${personId}/${slot}`).digest();
    ballots.set(slot, ballot);
    return ballot;
  }
}

type Ballot = { body: string | null; seq: number };

/** A box from before there were slots, still open over an update. */
function withSlots(db: Database.Database): void {
  const columns = db.pragma('table_info(ballots)') as { name: string }[];
  if (!columns.some(({ name }) => name === 'slot')) db.exec("ALTER TABLE ballots ADD COLUMN slot TEXT NOT NULL DEFAULT 'answer'");
}

function keyOf(db: Database.Database, master: Buffer, activityId: string): KeyObject {
  const row = db.prepare<[], { salt: Buffer }>('SELECT salt FROM salt').get();
  if (!row) throw new Error('a ballot box without a salt');
  const bytes = Buffer.from(hkdfSync('sha256', master, row.salt, `ballot/${activityId}`, 32));
  const key = createSecretKey(bytes);
  bytes.fill(0);
  row.salt.fill(0);
  return key;
}
