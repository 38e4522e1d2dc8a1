import type Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { LONGEST_BACKUP_DAYS } from '../keeping/wire.ts';

/** What can be deleted by itself, and must not come back with an old backup. */
export type Thing = 'session' | 'activity' | 'person' | 'link' | 'survey' | 'words' | 'write-up' | 'share-link';

/** After this long there is no backup any more that it could come back with. */
const REMEMBERED_MS = (LONGEST_BACKUP_DAYS + 1) * 24 * 60 * 60_000;

/** Says nothing to whoever does not have the id already, as only a backup has. */
const fingerprint = (thing: Thing, id: string): Buffer => createHash('sha256').update(`${thing}/${id}`).digest();

export type Gone = ReturnType<typeof makeGone>;

/**
 * Fingerprints of what was deleted, kept until the last backup that may hold it is gone: a backup that is put back is told
 * what to delete again. They hold no id, no time of day and nothing of a person.
 */
export function makeGone(db: Database.Database, now: () => number) {
  const put = db.prepare<[Buffer, number]>('INSERT INTO gone VALUES (?, ?) ON CONFLICT (what) DO NOTHING');
  const forget = db.prepare<[number]>('DELETE FROM gone WHERE until < ?');
  return {
    note: (thing: Thing, id: string): void => void put.run(fingerprint(thing, id), now() + REMEMBERED_MS),
    forget: (): void => void forget.run(now()),
  };
}

export const goneIn = (db: Database.Database): Buffer[] => db.prepare<[], Buffer>('SELECT what FROM gone').pluck().all();

const EACH: Record<Thing, string> = {
  session: 'SELECT id FROM meetings',
  activity: 'SELECT id FROM activities',
  person: 'SELECT id FROM people',
  link: 'SELECT hex(secret) FROM review_links',
  survey: 'SELECT meeting_id FROM surveys',
  words: 'SELECT id FROM words',
  'write-up': "SELECT meeting_id || '/' || rev FROM write_ups",
  'share-link': 'SELECT hex(secret) FROM share_links',
};
const DELETE: Record<Thing, string> = {
  session: 'DELETE FROM meetings WHERE id = ?',
  activity: 'DELETE FROM activities WHERE id = ?',
  person: 'DELETE FROM people WHERE id = ?',
  link: 'DELETE FROM review_links WHERE hex(secret) = ?',
  survey: 'DELETE FROM surveys WHERE meeting_id = ?',
  words: 'DELETE FROM words WHERE id = ?',
  'write-up': "DELETE FROM write_ups WHERE meeting_id || '/' || rev = ?",
  'share-link': 'DELETE FROM share_links WHERE hex(secret) = ?',
};

/** In a database that was put back: deletes what had been deleted after its backup was made. Says how much that was. */
export function deleteAgain(db: Database.Database, gone: readonly Buffer[], now: number): number {
  const known = new Set(gone.map((one) => one.toString('hex')));
  let count = 0;
  const things = Object.keys(EACH) as Thing[];
  db.transaction(() => {
    for (const thing of things) {
      const remove = db.prepare<[string]>(DELETE[thing]);
      for (const id of db.prepare<[], string>(EACH[thing]).pluck().all())
        if (known.has(fingerprint(thing, id).toString('hex'))) count += remove.run(id).changes;
    }
    const remember = db.prepare<[Buffer, number]>('INSERT INTO gone VALUES (?, ?) ON CONFLICT (what) DO NOTHING');
    for (const one of gone) remember.run(one, now + REMEMBERED_MS);
  })();
  db.pragma('wal_checkpoint(TRUNCATE)');
  return count;
}
