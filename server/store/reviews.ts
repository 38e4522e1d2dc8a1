import type Database from 'better-sqlite3';
import { asMeeting, type MeetingRow } from './rows/meetings.ts';
import type { Meeting, Realm, ReviewGrant } from './store.ts';

export type Reviews = ReturnType<typeof makeReviews>;

/** Who may look at which meetings afterwards, and which meetings are due to be forgotten. */
export function makeReviews(db: Database.Database) {
  const grant = db.prepare<[Buffer, string, number, number]>('INSERT INTO review_links VALUES (?, ?, ?, ?)');
  const revoke = db.prepare<[string], { link: string }>('DELETE FROM review_links WHERE meeting_id = ? RETURNING hex(secret) AS link');
  const bySecret = db.prepare<[Buffer, number], { meeting_id: string; expires_at: number }>(
    'SELECT meeting_id, expires_at FROM review_links WHERE secret = ? AND expires_at > ?',
  );
  const seriesOf = db.prepare<{ user: Buffer }, MeetingRow>(`
    SELECT * FROM meetings WHERE series_id IN (
      SELECT m.series_id FROM people p JOIN meetings m ON m.id = p.meeting_id WHERE p.zoom_user = @user AND p.facilitated = 1
      UNION SELECT series_id FROM series_given WHERE zoom_user = @user)
    ORDER BY started_at DESC, id`);
  const byDoor = db.prepare<[string, string], { id: string }>('SELECT id FROM meetings WHERE (code = ? OR link = ?) AND ended_at IS NULL');
  const bySeat = db.prepare<[Buffer], { meeting_id: string; id: string }>(`
    SELECT p.meeting_id, p.id FROM people p JOIN meetings m ON m.id = p.meeting_id WHERE p.seat = ? AND m.ended_at IS NULL`);
  const running = db.prepare<[number], { id: string }>('SELECT id FROM meetings WHERE ended_at IS NULL AND started_at < ?');
  const old = db.prepare<{ realm: Realm; days: number; now: number }, { id: string }>(`
    SELECT id FROM meetings WHERE realm = @realm AND started_at + min(ifnull(kept_days, @days), @days) * 86400000 < @now`);
  const ofSeries = db.prepare<[string], { id: string }>('SELECT id FROM meetings WHERE series_id = ?');
  const soleOwner = db.prepare<{ user: Buffer }, { id: string }>(`
    SELECT p.meeting_id AS id FROM people p WHERE p.zoom_user = @user AND p.facilitated = 1 AND NOT EXISTS (
      SELECT 1 FROM people q WHERE q.meeting_id = p.meeting_id AND q.facilitated = 1 AND q.id <> p.id)`);
  const forgetUser = db.prepare<[Buffer], { personId: string; meetingId: string }>(
    'DELETE FROM people WHERE zoom_user = ? RETURNING id AS personId, meeting_id AS meetingId',
  );

  const takeSeries = db.prepare<[Buffer]>('DELETE FROM series_given WHERE zoom_user = ?');

  const expired = db.prepare<[number]>('DELETE FROM review_links WHERE expires_at <= ?');

  return {
    forgetExpired: (now: number): void => void expired.run(now),
    grant: (meetingId: string, secret: Buffer, now: number, expiresAt: number): void => void grant.run(secret, meetingId, now, expiresAt),
    /** Says which, as they are known in the list of what is gone. */
    revoke: (meetingId: string): string[] => revoke.all(meetingId).map(({ link }) => link),
    bySecret: (secret: Buffer, now: number): ReviewGrant | null => {
      const row = bySecret.get(secret, now);
      return row ? { meetingId: row.meeting_id, expiresAt: row.expires_at } : null;
    },
    seriesOf: (user: Buffer): Meeting[] => seriesOf.all({ user }).map(asMeeting),
    byDoor: (door: { code: string } | { link: string }): string | null =>
      byDoor.get('code' in door ? door.code : '', 'link' in door ? door.link : '')?.id ?? null,
    bySeat: (seat: Buffer) => {
      const row = bySeat.get(seat);
      return row ? { meetingId: row.meeting_id, personId: row.id } : null;
    },
    running: (startedBefore: number): string[] => running.all(startedBefore).map(({ id }) => id),
    old: (realm: Realm, days: number, now: number): string[] => old.all({ realm, days, now }).map(({ id }) => id),
    ofSeries: (seriesId: string): string[] => ofSeries.all(seriesId).map(({ id }) => id),
    soleOwner: (user: Buffer): string[] => soleOwner.all({ user }).map(({ id }) => id),
    forgetUser: (user: Buffer) => {
      takeSeries.run(user);
      return forgetUser.all(user);
    },
  };
}
