import type { Migration } from '../database.ts';

/** What is asked, told and shared after a session. Whoever writes is known by a keyed hash of a secret that only their device has. */
export const afterwards: Migration = (db) => {
  db.exec(`
    CREATE TABLE surveys (
      meeting_id TEXT PRIMARY KEY REFERENCES meetings (id) ON DELETE CASCADE,
      secret     BLOB NOT NULL UNIQUE,                   -- SHA-256 of what stands in the link
      phase      TEXT NOT NULL CHECK (phase IN ('open', 'closed', 'lost')),
      opened_at  INTEGER NOT NULL,
      closes_at  INTEGER NOT NULL,
      box        TEXT,                                   -- the file that holds the sealed answers, while there is one
      outcome    TEXT CHECK (outcome IS NULL OR json_valid(outcome))
    ) STRICT, WITHOUT ROWID;

    -- In people's own words. Nobody else can change them.
    CREATE TABLE words (
      id         TEXT PRIMARY KEY,
      meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
      owner      BLOB NOT NULL,
      about      TEXT NOT NULL,
      name       TEXT,                                   -- as it is to be shown; null: none
      text       TEXT NOT NULL,
      state      TEXT NOT NULL CHECK (state IN ('sent', 'published', 'declined')),
      question   TEXT                                    -- what the facilitators ask the writer
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX words_by_meeting ON words (meeting_id);

    CREATE TABLE share_backs (
      meeting_id TEXT PRIMARY KEY REFERENCES meetings (id) ON DELETE CASCADE,
      body       TEXT NOT NULL CHECK (json_valid(body)),
      sent_at    INTEGER
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE share_links (
      secret     BLOB PRIMARY KEY,                       -- SHA-256 of what stands in the link
      meeting_id TEXT NOT NULL UNIQUE REFERENCES meetings (id) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
  `);
};
