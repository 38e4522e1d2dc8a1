import Database from 'better-sqlite3';
import { createHmac, hkdfSync } from 'node:crypto';
import { join } from 'node:path';

/** What connects people to their ballots while a poll is open; an owner is a person's id, a slash, and a slot. Written apart from the product, so that both must agree. */
export type Sealed = { salt: Buffer; key: Buffer; nameOf: (owner: string) => Buffer; names: Buffer[] };

/** Reads the box of an open activity from another process than its server's. `names` are those that lie in it. */
export function openSealed(folder: string, master: Buffer, activityId: string): Sealed {
  const box = readOnly(join(folder, 'bright-spells.db'), (db) =>
    String(db.prepare('SELECT box FROM activities WHERE id = ?').pluck().get(activityId)),
  );
  return readOnly(join(folder, 'boxes', box), (db) => {
    const salt = db.prepare<[], Buffer>('SELECT salt FROM salt').pluck().get();
    if (!salt) throw new Error('a box without a salt');
    const key = Buffer.from(hkdfSync('sha256', master, salt, `ballot/${activityId}`, 32));
    const nameOf = (owner: string) => createHmac('sha256', key).update(owner).digest();
    return { salt, key, nameOf, names: db.prepare<[], Buffer>('SELECT ballot FROM ballots').pluck().all() };
  });
}

export function readOnly<T>(file: string, read: (db: Database.Database) => T): T {
  const db = new Database(file, { readonly: true });
  try {
    return read(db);
  } finally {
    db.close();
  }
}
