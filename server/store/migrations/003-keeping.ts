import type { Migration } from '../database.ts';

/** How long a session is kept, and what must not come back with an old backup. */
export const keeping: Migration = (db) => {
  db.exec(`
    ALTER TABLE meetings ADD COLUMN kept_days INTEGER;   -- null: as long as sessions usually are

    -- Fingerprints of ids of what was deleted, until the last backup that may hold it is gone.
    CREATE TABLE gone (
      what  BLOB PRIMARY KEY,
      until INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
  `);
};
