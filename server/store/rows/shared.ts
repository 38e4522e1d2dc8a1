import type Database from 'better-sqlite3';
import type { OldKeepsake } from '../store.ts';

type Row = { key: string; body: string };

const DAY_MS = 24 * 60 * 60_000;
const dayOf = (now: number): number => now - (now % DAY_MS);

/** What is kept under no name: of an activity while it is open, and of a series for as long as one of its meetings is kept. */
/** `now`: of what outlives a session the day is kept on which it was last written, so that its time can be over. */
export function sharedRows(db: Database.Database, now: () => number) {
  const shared = db.prepare<[string], Row>('SELECT key, body FROM shared WHERE activity_id = ?');
  const put = db.prepare<[string, string, string]>(
    'INSERT INTO shared VALUES (?, ?, ?) ON CONFLICT (activity_id, key) DO UPDATE SET body = excluded.body',
  );
  const drop = db.prepare<[string, string]>('DELETE FROM shared WHERE activity_id = ? AND key = ?');
  const dropAll = db.prepare<[string]>('DELETE FROM shared WHERE activity_id = ?');
  const keepsakes = db.prepare<[string], Row>('SELECT key, body FROM keepsakes WHERE series_id = ?');
  const keep = db.prepare<[string, string, string, number]>(`
    INSERT INTO keepsakes (series_id, key, body, kept_on) VALUES (?, ?, ?, ?)
    ON CONFLICT (series_id, key) DO UPDATE SET body = excluded.body, kept_on = excluded.kept_on`);
  const old = db.prepare<{ family: string; before: number }, OldKeepsake & { body: string }>(`
    SELECT key, body, (SELECT id FROM meetings WHERE series_id = k.series_id) AS meetingId
    FROM keepsakes k WHERE kept_on < @before AND substr(key, 1, length(@family)) = @family`);
  const letGo = db.prepare<[string, string]>('DELETE FROM keepsakes WHERE series_id = ? AND key = ?');

  return {
    shared: (activityId: string): Map<string, object> => asMap(shared.all(activityId)),
    putShared: (activityId: string, key: string, body: object | null): void =>
      void (body === null ? drop.run(activityId, key) : put.run(activityId, key, JSON.stringify(body))),
    dropShared: (activityId: string): void => void dropAll.run(activityId),
    keepsakes: (seriesId: string): Map<string, object> => asMap(keepsakes.all(seriesId)),
    putKeepsake: (seriesId: string, key: string, body: object | null): void =>
      void (body === null ? letGo.run(seriesId, key) : keep.run(seriesId, key, JSON.stringify(body), dayOf(now()))),
    oldKeepsakes: (family: string, before: number): OldKeepsake[] =>
      old.all({ family, before }).map((row) => ({ ...row, body: JSON.parse(row.body) as object })),
  };
}

const asMap = (rows: Row[]): Map<string, object> => new Map(rows.map(({ key, body }) => [key, JSON.parse(body) as object]));
