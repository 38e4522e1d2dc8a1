import type { Migration } from '../database.ts';

/** On which day something that outlives a session was last written, in milliseconds since 1970. */
export const keepsakeDays: Migration = (db) => {
  db.exec(`
    ALTER TABLE keepsakes ADD COLUMN kept_on INTEGER NOT NULL DEFAULT 0;
    UPDATE keepsakes SET kept_on = unixepoch() * 1000;
  `);
};
