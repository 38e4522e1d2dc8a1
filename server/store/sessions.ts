import type Database from 'better-sqlite3';
import type { Session } from './store.ts';

export type Sessions = ReturnType<typeof makeSessions>;

/** Sessions in lists: one question to the database for all of them, since somebody may have facilitated hundreds. */
export function makeSessions(db: Database.Database) {
  const ofUser = db.prepare<[Buffer], Session>(`
    SELECT m.id, m.title, m.started_at AS startedAt, m.ended_at AS endedAt, m.series_id AS seriesId,
      ifnull(m.came, (SELECT count(*) FROM people q WHERE q.meeting_id = m.id AND q.arrived = 1)) AS came,
      (SELECT count(*) FROM activities a WHERE a.meeting_id = m.id) AS activities,
      (SELECT sent_at FROM share_backs s WHERE s.meeting_id = m.id) AS sharedAt
    FROM people p JOIN meetings m ON m.id = p.meeting_id
    WHERE p.zoom_user = ? AND p.facilitated = 1 ORDER BY m.started_at DESC`);
  const one = db.prepare<[string], Session>(`
    SELECT m.id, m.title, m.started_at AS startedAt, m.ended_at AS endedAt, m.series_id AS seriesId,
      ifnull(m.came, (SELECT count(*) FROM people q WHERE q.meeting_id = m.id AND q.arrived = 1)) AS came,
      (SELECT count(*) FROM activities a WHERE a.meeting_id = m.id) AS activities,
      (SELECT sent_at FROM share_backs s WHERE s.meeting_id = m.id) AS sharedAt
    FROM meetings m WHERE m.id = ?`);
  const theirs = db.prepare<[Buffer, string], { yes: 1 }>(
    'SELECT 1 AS yes FROM people WHERE zoom_user = ? AND meeting_id = ? AND facilitated = 1',
  );
  return {
    of: (of: { zoomUser: Buffer } | { meetingId: string }): Session[] =>
      'zoomUser' in of ? ofUser.all(of.zoomUser) : one.all(of.meetingId),
    hasFacilitated: (zoomUser: Buffer, meetingId: string): boolean => theirs.get(zoomUser, meetingId) !== undefined,
  };
}
