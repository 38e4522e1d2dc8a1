import type { Migration } from '../database.ts';

/** What facilitators write about a session afterwards. */
export const writeUps: Migration = (db) => {
  db.exec(`
    CREATE TABLE write_ups (
      meeting_id TEXT PRIMARY KEY REFERENCES meetings (id) ON DELETE CASCADE,
      rev        INTEGER NOT NULL,                                       -- which version this is; never used twice
      body       TEXT CHECK (body IS NULL OR json_valid(body))           -- null: deleted
    ) STRICT, WITHOUT ROWID;
  `);
};
