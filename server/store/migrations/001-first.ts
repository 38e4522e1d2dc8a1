import type { Migration } from '../database.ts';

/** Facts are rows, counts are computed. Times are milliseconds since 1970. Zoom's ids are kept as HMACs only. */
export const first: Migration = (db) => {
  db.exec(`
    CREATE TABLE meetings (
      id         TEXT PRIMARY KEY,
      realm      TEXT NOT NULL CHECK (realm IN ('zoom', 'rehearsal')),
      title      TEXT NOT NULL,
      started_at INTEGER NOT NULL,
      ended_at   INTEGER,
      came       INTEGER,
      code       TEXT UNIQUE,
      link       TEXT UNIQUE
    ) STRICT;

    -- The main meeting and its breakout rooms each have an id in Zoom; all of them lead to the same meeting.
    CREATE TABLE meeting_keys (
      key        BLOB PRIMARY KEY,
      meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX meeting_keys_by_meeting ON meeting_keys (meeting_id);

    CREATE TABLE people (
      id           TEXT PRIMARY KEY,
      meeting_id   TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
      name         TEXT,
      arrived      INTEGER NOT NULL,
      role         TEXT NOT NULL CHECK (role IN ('facilitator', 'participant')),
      role_seen_at INTEGER NOT NULL,
      facilitated  INTEGER NOT NULL,
      door         TEXT NOT NULL CHECK (door IN ('zoom', 'browser')),
      zoom_user    BLOB,
      seat         BLOB NOT NULL UNIQUE,
      UNIQUE (meeting_id, zoom_user)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX people_by_zoom_user ON people (zoom_user) WHERE facilitated = 1;

    CREATE TABLE activities (
      id         TEXT PRIMARY KEY,
      meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
      kind       TEXT NOT NULL,
      level      TEXT NOT NULL CHECK (level IN ('private', 'counted', 'named')),
      phase      TEXT NOT NULL CHECK (phase IN ('open', 'closing', 'closed', 'shown', 'lost')),
      setup      TEXT NOT NULL CHECK (json_valid(setup)),
      outcome    TEXT CHECK (outcome IS NULL OR json_valid(outcome)),
      box        TEXT,                                   -- the file that holds the sealed responses, while there is one
      opened_at  INTEGER NOT NULL,
      closed_at  INTEGER
    ) STRICT;
    CREATE INDEX activities_by_meeting ON activities (meeting_id);

    -- Named responses only: sealed ones live and die in a ballot box.
    CREATE TABLE responses (
      activity_id TEXT NOT NULL REFERENCES activities (id) ON DELETE CASCADE,
      person_id   TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
      slot        TEXT NOT NULL,
      body        TEXT CHECK (body IS NULL OR json_valid(body)),
      seq         INTEGER NOT NULL,
      PRIMARY KEY (activity_id, person_id, slot)
    ) STRICT, WITHOUT ROWID;

    -- An app context opens the door once. Rows go when the context would have expired anyway.
    CREATE TABLE spent_contexts (
      fingerprint BLOB PRIMARY KEY,
      until       INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE review_links (
      secret     BLOB PRIMARY KEY,                       -- SHA-256 of what stands in the link
      meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
      made_at    INTEGER NOT NULL,
      expires_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX review_links_by_meeting ON review_links (meeting_id);

    -- That something was deleted, never what or whose.
    CREATE TABLE deletions (
      at   INTEGER NOT NULL,
      what TEXT NOT NULL
    ) STRICT;
  `);
};
