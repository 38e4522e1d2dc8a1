import type { Migration } from '../database.ts';

/** Who may go on with a series though they have facilitated in none of its meetings. Zoom accounts are kept as HMACs only. */
export const seriesGiven: Migration = (db) => {
  db.exec(`
    CREATE TABLE series_given (
      series_id TEXT NOT NULL REFERENCES series (id) ON DELETE CASCADE,
      zoom_user BLOB NOT NULL,
      PRIMARY KEY (zoom_user, series_id)
    ) STRICT, WITHOUT ROWID;
  `);
};
