import type Database from 'better-sqlite3';
import type { Response } from '../store.ts';
import { only } from './only.ts';

type ResponseRow = { body: string | null; seq: number };

/** Named responses. Sealed ones never come here. */
export function responseRows(db: Database.Database) {
  const get = db.prepare<[string, string, string], ResponseRow>(
    'SELECT body, seq FROM responses WHERE activity_id = ? AND person_id = ? AND slot = ?',
  );
  const all = db.prepare<[string], { body: string; name: string | null }>(`
    SELECT body, name FROM responses JOIN people ON people.id = person_id
    WHERE activity_id = ? AND body IS NOT NULL ORDER BY person_id, slot`);
  const put = db.prepare<[string, string, string, string | null, number]>(`
    INSERT INTO responses VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (activity_id, person_id, slot) DO UPDATE SET body = excluded.body, seq = excluded.seq`);

  return {
    response: (activityId: string, personId: string, slot: string): Response | null =>
      only(get.get(activityId, personId, slot), ({ body, seq }) => ({ body: body === null ? null : (JSON.parse(body) as object), seq })),
    /** Each with the name that the person has now; whoever was forgotten is not among them. */
    responses: (activityId: string): object[] => all.all(activityId).map(({ body, name }) => ({ ...(JSON.parse(body) as object), name })),
    putResponse: (activityId: string, personId: string, slot: string, { body, seq }: Response): void =>
      void put.run(activityId, personId, slot, body === null ? null : JSON.stringify(body), seq),
  };
}
