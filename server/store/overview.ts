import Database from 'better-sqlite3';
import { existsSync } from 'node:fs';

export type SessionLine = {
  id: string;
  realm: string;
  title: string;
  startedAt: number;
  activities: number;
  running: boolean;
  seriesId: string;
};
export type Overview = { sessions: SessionLine[]; deletions: { at: number; what: string }[] };

const SESSIONS = `
  SELECT id, realm, title, started_at AS startedAt, ended_at IS NULL AS running, series_id AS seriesId,
    (SELECT count(*) FROM activities WHERE meeting_id = meetings.id) AS activities
  FROM meetings ORDER BY started_at DESC`;
const DELETIONS = 'SELECT at, what FROM deletions ORDER BY at DESC LIMIT 20';

/** What an operator may want to know, read beside a server that may be running. Null where there is no database yet. */
export function overviewOf(main: string): Overview | null {
  if (!existsSync(main)) return null;
  const db = new Database(main, { readonly: true });
  try {
    const sessions = db.prepare<[], Omit<SessionLine, 'running'> & { running: number }>(SESSIONS).all();
    const deletions = db.prepare<[], { at: number; what: string }>(DELETIONS).all();
    return { sessions: sessions.map((one) => ({ ...one, running: one.running === 1 })), deletions };
  } finally {
    db.close();
  }
}
