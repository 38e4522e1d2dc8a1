import type Database from 'better-sqlite3';
import { createHash } from 'node:crypto';

/** What a database holds, as far as it can be told without reading anything out: how many rows, and a fingerprint of every outcome. */
export type Contents = { counts: Record<string, number>; outcomes: string };

type Count = { what: string; table: string; sql: string };

const COUNTS: Count[] = [
  { what: 'sessions', table: 'meetings', sql: 'SELECT count(*) FROM meetings' },
  { what: 'people', table: 'people', sql: 'SELECT count(*) FROM people' },
  { what: 'activities', table: 'activities', sql: 'SELECT count(*) FROM activities' },
  { what: 'answers with a name', table: 'responses', sql: 'SELECT count(*) FROM responses' },
  { what: 'things kept for series', table: 'keepsakes', sql: 'SELECT count(*) FROM keepsakes' },
  { what: 'review links', table: 'review_links', sql: 'SELECT count(*) FROM review_links' },
  { what: 'surveys', table: 'surveys', sql: 'SELECT count(*) FROM surveys' },
  { what: 'words of people', table: 'words', sql: 'SELECT count(*) FROM words' },
  { what: 'write-ups', table: 'write_ups', sql: 'SELECT count(*) FROM write_ups WHERE body IS NOT NULL' },
  { what: 'shared pages', table: 'share_backs', sql: 'SELECT count(*) FROM share_backs' },
];

/** Of one moment only inside a transaction. A database of an older version has fewer tables. */
export function contentsOf(db: Database.Database): Contents {
  const tables = new Set(db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all());
  const counts = COUNTS.filter(({ table }) => tables.has(table)).map(
    ({ what, sql }) => [what, db.prepare<[], number>(sql).pluck().get() ?? 0] as const,
  );
  const hash = createHash('sha256');
  const rows = db.prepare<[], { line: string }>(
    "SELECT id || ' ' || phase || ' ' || ifnull(outcome, '') AS line FROM activities ORDER BY id",
  );
  for (const { line } of rows.iterate()) hash.update(`${line}\n`);
  return { counts: Object.fromEntries(counts), outcomes: hash.digest('hex') };
}
