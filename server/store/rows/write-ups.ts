import type Database from 'better-sqlite3';
import type { KeptWriteUp } from '../afterwards.ts';
import { only } from './only.ts';

/** What facilitators write about a session. Its row stays when it is deleted, so that no version has the number of an earlier one. */
export function writeUpRows(db: Database.Database) {
  const get = db.prepare<[string], { rev: number; body: string | null }>('SELECT rev, body FROM write_ups WHERE meeting_id = ?');
  const put = db.prepare<[string, string | null]>(`
    INSERT INTO write_ups VALUES (?, 1, ?) ON CONFLICT (meeting_id) DO UPDATE SET rev = rev + 1, body = excluded.body`);
  return {
    get: (meetingId: string): KeptWriteUp | null =>
      only(get.get(meetingId), ({ rev, body }) => ({ rev, body: body === null ? null : (JSON.parse(body) as object) })),
    put: (meetingId: string, body: object | null): void => void put.run(meetingId, body && JSON.stringify(body)),
  };
}
