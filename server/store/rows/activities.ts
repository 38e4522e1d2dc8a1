import type Database from 'better-sqlite3';
import type { Activity } from '../store.ts';

export type ActivityRow = {
  id: string;
  meeting_id: string;
  kind: Activity['kind'];
  level: Activity['level'];
  phase: Activity['phase'];
  setup: string;
  stage: string;
  outcome: string | null;
  box: string | null; // the file of its ballot box, while there is one
  opened_at: number;
  closed_at: number | null;
};

export function activityRows(db: Database.Database) {
  const put = db.prepare<Omit<ActivityRow, 'box'>>(`
    INSERT INTO activities (id, meeting_id, kind, level, phase, setup, stage, outcome, opened_at, closed_at)
    VALUES (@id, @meeting_id, @kind, @level, @phase, @setup, @stage, @outcome, @opened_at, @closed_at)
    ON CONFLICT (id) DO UPDATE SET phase = @phase, stage = @stage, outcome = @outcome, closed_at = @closed_at`);
  const all = db.prepare<[string], ActivityRow>('SELECT * FROM activities WHERE meeting_id = ? ORDER BY opened_at, id');
  const one = db.prepare<[string], ActivityRow>('SELECT * FROM activities WHERE id = ?');
  const unfinished = db.prepare<[], ActivityRow>("SELECT * FROM activities WHERE box IS NOT NULL OR phase = 'closing'");
  const remove = db.prepare<[string]>('DELETE FROM activities WHERE id = ?');
  const setBox = db.prepare<[string | null, string]>('UPDATE activities SET box = ? WHERE id = ?');

  return {
    putActivity: (meetingId: string, { id, kind, level, phase, setup, stage, outcome, openedAt, closedAt }: Activity): void =>
      void put.run({
        id,
        meeting_id: meetingId,
        kind,
        level,
        phase,
        setup: JSON.stringify(setup),
        stage: JSON.stringify(stage),
        outcome: outcome === null ? null : JSON.stringify(outcome),
        opened_at: openedAt,
        closed_at: closedAt,
      }),
    activities: (meetingId: string): Activity[] => all.all(meetingId).map(asActivity),
    activity: (id: string): ActivityRow | null => one.get(id) ?? null,
    unfinished: (): ActivityRow[] => unfinished.all(),
    deleteActivity: (id: string): void => void remove.run(id),
    setBox: (activityId: string, box: string | null): void => void setBox.run(box, activityId),
  };
}

export const asActivity = (row: ActivityRow): Activity => ({
  id: row.id,
  kind: row.kind,
  level: row.level,
  phase: row.phase,
  setup: JSON.parse(row.setup) as object,
  stage: JSON.parse(row.stage) as object,
  outcome: row.outcome === null ? null : (JSON.parse(row.outcome) as object),
  openedAt: row.opened_at,
  closedAt: row.closed_at,
});
