import type Database from 'better-sqlite3';
import { asMeeting, type MeetingRow } from './rows/meetings.ts';
import type { Meeting, Realm, ReviewGrant } from './store.ts';

/** Who may look at which meetings afterwards, and which meetings are due to be forgotten. */
export function makeReviews(db: Database.Database) {
  const grant = db.prepare<[Buffer, string, number, number]>('INSERT INTO review_links VALUES (?, ?, ?, ?)');
  const revoke = db.prepare<[string]>('DELETE FROM review_links WHERE meeting_id = ?');
  const bySecret = db.prepare<[Buffer, number], { meeting_id: string; expires_at: number }>(
    'SELECT meeting_id, expires_at FROM review_links WHERE secret = ? AND expires_at > ?',
  );
  const ofUser = db.prepare<[Buffer], MeetingRow>(`
    SELECT m.* FROM people p JOIN meetings m ON m.id = p.meeting_id
    WHERE p.zoom_user = ? AND p.facilitated = 1 ORDER BY m.started_at DESC`);
  const byDoor = db.prepare<[string, string], { id: string }>('SELECT id FROM meetings WHERE (code = ? OR link = ?) AND ended_at IS NULL');
  const bySeat = db.prepare<[Buffer], { meeting_id: string; id: string }>(`
    SELECT p.meeting_id, p.id FROM people p JOIN meetings m ON m.id = p.meeting_id WHERE p.seat = ? AND m.ended_at IS NULL`);
  const running = db.prepare<[number], { id: string }>('SELECT id FROM meetings WHERE ended_at IS NULL AND started_at < ?');
  const old = db.prepare<[Realm, number], { id: string }>('SELECT id FROM meetings WHERE realm = ? AND started_at < ?');
  const soleOwner = db.prepare<{ user: Buffer }, { id: string }>(`
    SELECT p.meeting_id AS id FROM people p WHERE p.zoom_user = @user AND p.facilitated = 1 AND NOT EXISTS (
      SELECT 1 FROM people q WHERE q.meeting_id = p.meeting_id AND q.facilitated = 1 AND q.id <> p.id)`);
  const forgetUser = db.prepare<[Buffer], { meeting_id: string }>('DELETE FROM people WHERE zoom_user = ? RETURNING meeting_id');

  const expired = db.prepare<[number]>('DELETE FROM review_links WHERE expires_at <= ?');

  return {
    forgetExpired: (now: number): void => void expired.run(now),
    grant: (meetingId: string, secret: Buffer, now: number, expiresAt: number): void => void grant.run(secret, meetingId, now, expiresAt),
    revoke: (meetingId: string): number => revoke.run(meetingId).changes,
    bySecret: (secret: Buffer, now: number): ReviewGrant | null => {
      const row = bySecret.get(secret, now);
      return row ? { meetingId: row.meeting_id, expiresAt: row.expires_at } : null;
    },
    ofUser: (zoomUser: Buffer): Meeting[] => ofUser.all(zoomUser).map(asMeeting),
    byDoor: (door: { code: string } | { link: string }): string | null =>
      byDoor.get('code' in door ? door.code : '', 'link' in door ? door.link : '')?.id ?? null,
    bySeat: (seat: Buffer) => {
      const row = bySeat.get(seat);
      return row ? { meetingId: row.meeting_id, personId: row.id } : null;
    },
    running: (startedBefore: number): string[] => running.all(startedBefore).map(({ id }) => id),
    old: (realm: Realm, startedBefore: number): string[] => old.all(realm, startedBefore).map(({ id }) => id),
    soleOwner: (user: Buffer): string[] => soleOwner.all({ user }).map(({ id }) => id),
    forgetUser: (user: Buffer): string[] => forgetUser.all(user).map(({ meeting_id }) => meeting_id),
  };
}
