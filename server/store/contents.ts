import type Database from 'better-sqlite3';
import { createHash } from 'node:crypto';

/** What a database holds, as far as it can be told without reading anything out: how many rows, and a fingerprint of every outcome. */
export type Contents = { counts: Record<string, number>; outcomes: string };

const COUNTS = `
  SELECT 'sessions' AS what, count(*) AS count FROM meetings
  UNION ALL SELECT 'people', count(*) FROM people
  UNION ALL SELECT 'activities', count(*) FROM activities
  UNION ALL SELECT 'answers with a name', count(*) FROM responses
  UNION ALL SELECT 'review links', count(*) FROM review_links
  UNION ALL SELECT 'surveys', count(*) FROM surveys
  UNION ALL SELECT 'words of people', count(*) FROM words
  UNION ALL SELECT 'shared pages', count(*) FROM share_backs`;

/** Of one moment only inside a transaction. */
export function contentsOf(db: Database.Database): Contents {
  const counts = db.prepare<[], { what: string; count: number }>(COUNTS).all();
  const hash = createHash('sha256');
  const rows = db.prepare<[], { line: string }>(
    "SELECT id || ' ' || phase || ' ' || ifnull(outcome, '') AS line FROM activities ORDER BY id",
  );
  for (const { line } of rows.iterate()) hash.update(`${line}\n`);
  return { counts: Object.fromEntries(counts.map(({ what, count }) => [what, count])), outcomes: hash.digest('hex') };
}
