import type { Migration } from '../database.ts';

/** How far an activity has got, what people write under no name, and what outlives a session. */
export const stagesAndSeries: Migration = (db) => {
  db.exec(`
    ALTER TABLE activities ADD COLUMN stage TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(stage));

    -- Of an activity while it is open. The keys are random or say what a row is: never who wrote it, or when.
    CREATE TABLE shared (
      activity_id TEXT NOT NULL REFERENCES activities (id) ON DELETE CASCADE,
      key         TEXT NOT NULL,
      body        TEXT NOT NULL CHECK (json_valid(body)),
      PRIMARY KEY (activity_id, key)
    ) STRICT, WITHOUT ROWID;

    -- Meetings of the same group. One alone is a series of one, which bears its id.
    CREATE TABLE series (
      id TEXT PRIMARY KEY
    ) STRICT, WITHOUT ROWID;
    INSERT INTO series SELECT id FROM meetings;
    ALTER TABLE meetings ADD COLUMN series_id TEXT REFERENCES series (id);
    UPDATE meetings SET series_id = id;
    CREATE INDEX meetings_by_series ON meetings (series_id);
    CREATE TRIGGER series_end_with_their_last_meeting AFTER DELETE ON meetings
      WHEN NOT EXISTS (SELECT 1 FROM meetings WHERE series_id = OLD.series_id)
      BEGIN DELETE FROM series WHERE id = OLD.series_id; END;
    CREATE TRIGGER series_end_when_their_last_meeting_moves AFTER UPDATE OF series_id ON meetings
      WHEN OLD.series_id <> NEW.series_id AND NOT EXISTS (SELECT 1 FROM meetings WHERE series_id = OLD.series_id)
      BEGIN DELETE FROM series WHERE id = OLD.series_id; END;

    -- What outlives the session: under no name as well.
    CREATE TABLE keepsakes (
      series_id TEXT NOT NULL REFERENCES series (id) ON DELETE CASCADE,
      key       TEXT NOT NULL,
      body      TEXT NOT NULL CHECK (json_valid(body)),
      PRIMARY KEY (series_id, key)
    ) STRICT, WITHOUT ROWID;
  `);
};
