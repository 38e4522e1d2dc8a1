import type Database from 'better-sqlite3';
import type { Meeting } from '../store.ts';
import { only } from './only.ts';

export type MeetingRow = {
  id: string;
  realm: Meeting['realm'];
  title: string;
  started_at: number;
  ended_at: number | null;
  came: number | null;
  code: string | null;
  link: string | null;
  series_id: string;
  kept_days: number | null;
};

export function meetingRows(db: Database.Database) {
  const put = db.prepare<MeetingRow>(`
    INSERT INTO meetings (id, realm, title, started_at, ended_at, came, code, link, series_id, kept_days)
    VALUES (@id, @realm, @title, @started_at, @ended_at, @came, @code, @link, @series_id, @kept_days)
    ON CONFLICT (id) DO UPDATE SET
      title = @title, ended_at = @ended_at, came = @came, code = @code, link = @link, series_id = @series_id, kept_days = @kept_days`);
  const putSeries = db.prepare<[string]>('INSERT INTO series VALUES (?) ON CONFLICT DO NOTHING');
  /** Once a meeting has joined another series, nothing is left of its own. */
  const dropOwnSeries = db.prepare<{ id: string }>(
    'DELETE FROM series WHERE id = @id AND NOT EXISTS (SELECT 1 FROM meetings WHERE series_id = @id)',
  );
  const give = db.prepare<[string, Buffer]>('INSERT INTO series_given VALUES (?, ?) ON CONFLICT DO NOTHING');
  const get = db.prepare<[string], MeetingRow>('SELECT * FROM meetings WHERE id = ?');
  const remove = db.prepare<[string]>('DELETE FROM meetings WHERE id = ?');
  const putKey = db.prepare<[Buffer, string]>('INSERT INTO meeting_keys VALUES (?, ?) ON CONFLICT (key) DO NOTHING');
  const byKey = db.prepare<[Buffer], { meeting_id: string }>('SELECT meeting_id FROM meeting_keys WHERE key = ?');
  const logDeletion = db.prepare<[number, string]>('INSERT INTO deletions VALUES (?, ?)');

  return {
    putMeeting: ({ id, realm, title, startedAt, endedAt, came, code, link, seriesId, keptDays }: Meeting): void => {
      putSeries.run(seriesId);
      put.run({ id, realm, title, started_at: startedAt, ended_at: endedAt, came, code, link, series_id: seriesId, kept_days: keptDays });
      if (seriesId !== id) dropOwnSeries.run({ id });
    },
    giveSeries: (seriesId: string, zoomUser: Buffer): void => void give.run(seriesId, zoomUser),
    meeting: (id: string): Meeting | null => only(get.get(id), asMeeting),
    deleteMeeting: (id: string): boolean => remove.run(id).changes > 0,
    putKey: (key: Buffer, meetingId: string): void => void putKey.run(key, meetingId),
    meetingByKey: (key: Buffer): string | null => byKey.get(key)?.meeting_id ?? null,
    logDeletion: (at: number, what: string): void => void logDeletion.run(at, what),
  };
}

export const asMeeting = (row: MeetingRow): Meeting => ({
  id: row.id,
  realm: row.realm,
  title: row.title,
  startedAt: row.started_at,
  endedAt: row.ended_at,
  came: row.came,
  code: row.code,
  link: row.link,
  seriesId: row.series_id,
  keptDays: row.kept_days,
});
