import type Database from 'better-sqlite3';
import type { Survey } from '../afterwards.ts';
import { only } from './only.ts';

type SurveyRow = {
  meeting_id: string;
  phase: Survey['phase'];
  opened_at: number;
  closes_at: number;
  box: string | null;
  outcome: string | null;
};

export type SurveyRows = ReturnType<typeof surveyRows>;

export function surveyRows(db: Database.Database) {
  const insert = db.prepare<[string, Buffer, number, number, string]>("INSERT INTO surveys VALUES (?, ?, 'open', ?, ?, ?, NULL)");
  const get = db.prepare<[string], SurveyRow>('SELECT * FROM surveys WHERE meeting_id = ?');
  const bySecret = db.prepare<[Buffer], string>('SELECT meeting_id FROM surveys WHERE secret = ?').pluck();
  const end = db.prepare<[Survey['phase'], string | null, string]>('UPDATE surveys SET phase = ?, outcome = ? WHERE meeting_id = ?');
  const setBox = db.prepare<[string]>('UPDATE surveys SET box = NULL WHERE meeting_id = ?');
  const keep = db.prepare<[string, string]>('UPDATE surveys SET outcome = ? WHERE meeting_id = ?');
  const remove = db.prepare<[string]>('DELETE FROM surveys WHERE meeting_id = ?');
  const due = db.prepare<[number], string>("SELECT meeting_id FROM surveys WHERE phase = 'open' AND closes_at <= ?").pluck();
  const closed = db.prepare<[number], SurveyRow>("SELECT * FROM surveys WHERE phase = 'closed' AND closes_at < ?");
  const boxed = db.prepare<[], SurveyRow & { box: string }>('SELECT * FROM surveys WHERE box IS NOT NULL');

  return {
    insert: (meetingId: string, secret: Buffer, openedAt: number, closesAt: number, box: string): void =>
      void insert.run(meetingId, secret, openedAt, closesAt, box),
    get: (meetingId: string): (Survey & { box: string | null }) | null => only(get.get(meetingId), asSurvey),
    bySecret: (secret: Buffer): string | null => bySecret.get(secret) ?? null,
    end: (meetingId: string, phase: Survey['phase'], outcome: object | null): void =>
      void end.run(phase, outcome && JSON.stringify(outcome), meetingId),
    forgetBox: (meetingId: string): void => void setBox.run(meetingId),
    keep: (meetingId: string, outcome: object): void => void keep.run(JSON.stringify(outcome), meetingId),
    remove: (meetingId: string): void => void remove.run(meetingId),
    due: (now: number): string[] => due.all(now),
    closed: (before: number) =>
      closed.all(before).map(({ meeting_id, outcome }) => ({ meetingId: meeting_id, outcome: JSON.parse(outcome ?? '{}') as object })),
    boxed: () => boxed.all().map(({ meeting_id, phase, box }) => ({ meetingId: meeting_id, phase, box })),
  };
}

const asSurvey = ({ phase, opened_at, closes_at, box, outcome }: SurveyRow): Survey & { box: string | null } => ({
  phase,
  openedAt: opened_at,
  closesAt: closes_at,
  box,
  outcome: outcome === null ? null : (JSON.parse(outcome) as object),
});
