import type Database from 'better-sqlite3';
import type { Response } from '../store.ts';
import { only } from './only.ts';

type ResponseRow = { body: string | null; seq: number };

/** Named responses. Sealed ones never come here. */
export function responseRows(db: Database.Database) {
  const get = db.prepare<[string, string, string], ResponseRow>(
    'SELECT body, seq FROM responses WHERE activity_id = ? AND person_id = ? AND slot = ?',
  );
  const all = db.prepare<{ activity: string; slot: string }, { body: string; name: string | null }>(`
    SELECT body, name FROM responses JOIN people ON people.id = person_id
    WHERE activity_id = @activity AND body IS NOT NULL AND (slot = @slot OR substr(slot, 1, length(@slot) + 1) = @slot || '/')
    ORDER BY person_id, slot`);
  const slots = db.prepare<[string], { slot: string }>('SELECT DISTINCT slot FROM responses WHERE activity_id = ?');
  const forget = db.prepare<[string]>('DELETE FROM responses WHERE person_id = ?');
  const put = db.prepare<[string, string, string, string | null, number]>(`
    INSERT INTO responses VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (activity_id, person_id, slot) DO UPDATE SET body = excluded.body, seq = excluded.seq`);

  return {
    response: (activityId: string, personId: string, slot: string): Response | null =>
      only(get.get(activityId, personId, slot), ({ body, seq }) => ({ body: body === null ? null : (JSON.parse(body) as object), seq })),
    /** Each with the name that the person has now; whoever was forgotten is not among them. */
    responses: (activity: string, slot: string): object[] =>
      all.all({ activity, slot }).map(({ body, name }) => ({ ...(JSON.parse(body) as object), name })),
    slots: (activityId: string): string[] => slots.all(activityId).map(({ slot }) => slot),
    forgetNamed: (personId: string): void => void forget.run(personId),
    putResponse: (activityId: string, personId: string, slot: string, { body, seq }: Response): void =>
      void put.run(activityId, personId, slot, body === null ? null : JSON.stringify(body), seq),
  };
}
