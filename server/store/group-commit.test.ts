import Database from 'better-sqlite3';
import * as fc from '../../test/support/fast-check.ts';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newFolder } from '../../test/support/folder.ts';
import { openDatabase } from './database.ts';
import { CannotStore, GroupCommit } from './group-commit.ts';

/** A file that holds notes; those of a chapter that does not exist are found out only when the commit comes. */
function notebook(folder = newFolder()) {
  const path = join(folder, 'notes.db');
  const db = openDatabase(path);
  onTestFinished(() => void db.close());
  db.exec(`
    CREATE TABLE IF NOT EXISTS chapters (id INTEGER PRIMARY KEY);
    CREATE TABLE IF NOT EXISTS notes (text TEXT PRIMARY KEY, chapter INTEGER REFERENCES chapters DEFERRABLE INITIALLY DEFERRED)`);
  const insert = db.prepare('INSERT INTO notes VALUES (?, ?)');
  return { path, db, note: (text: string, chapter: number | null = null) => insert.run(text, chapter) };
}

/** What somebody else finds in the file. */
function stored(path: string): string[] {
  const reader = new Database(path, { readonly: true });
  const texts = reader.prepare<[], string>('SELECT text FROM notes ORDER BY text').pluck().all();
  reader.close();
  return texts;
}

const endings = (jobs: Promise<unknown>[]) => Promise.all(jobs.map((job) => job.then(String, (error: Error) => error.constructor.name)));

test('whoever is told "stored" finds it in the file at that moment', async () => {
  const { path, db, note } = notebook();
  const commits = new GroupCommit(() => {});
  const found = await commits
    .run((touch) => {
      touch(db);
      note('hello');
      expect(stored(path)).toEqual([]);
    })
    .then(() => stored(path));
  expect(found).toEqual(['hello']);
});

test('one that throws loses its own work and nobody else loses theirs', async () => {
  const { path, db, note } = notebook();
  const commits = new GroupCommit(() => expect.unreachable());
  const write = (text: string) =>
    commits.run((touch) => {
      touch(db);
      note(text);
      return text;
    });
  const broken = commits.run((touch) => {
    touch(db);
    note('half');
    throw new TypeError('a bug');
  });
  expect(await endings([write('one'), broken, write('two'), write('two'), write('three')])).toEqual([
    'one',
    'TypeError',
    'two',
    'CannotStore', // the file refused it
    'three',
  ]);
  expect(stored(path)).toEqual(['one', 'three', 'two']);
});

test('one statement that fails is taken back without a savepoint, and harms nobody', async () => {
  const { path, db, note } = notebook();
  const commits = new GroupCommit(() => expect.unreachable());
  const write = (text: string) =>
    commits.run((touch) => {
      touch(db, 'one statement');
      note(text);
      return text;
    });
  expect(await endings([write('one'), write('one'), write('two')])).toEqual(['one', 'CannotStore', 'two']);
  expect(stored(path)).toEqual(['one', 'two']);
});

test('work that arrives together shares one commit', async () => {
  const { path } = notebook();
  const said: string[] = [];
  const db = new Database(path, { verbose: (sql) => void said.push(String(sql)) });
  onTestFinished(() => void db.close());
  const commits = new GroupCommit(() => {});
  await Promise.all(Array.from({ length: 50 }, () => commits.run((touch) => touch(db))));
  expect(said.filter((sql) => sql === 'COMMIT')).toHaveLength(1);
});

test('when the commit itself fails, everybody is told, and what was remembered is forgotten', async () => {
  const { path, db, note } = notebook();
  let forgotten = 0;
  const commits = new GroupCommit(() => {
    forgotten += 1;
  });
  const write = (text: string, chapter: number | null) =>
    commits.run((touch) => {
      touch(db);
      note(text, chapter);
    });
  expect(await endings([write('fine', null), write('of no chapter', 7)])).toEqual(['CannotStore', 'CannotStore']);
  expect([stored(path), forgotten]).toEqual([[], 1]);
  await write('fine', null);
  expect([stored(path), forgotten]).toEqual([['fine'], 1]);
});

test('work on two files is kept in both, or the asker is told that it is not', async () => {
  const [one, two] = [notebook(), notebook()];
  const commits = new GroupCommit(() => {});
  const both = (text: string, fails = false) =>
    commits.run((touch) => {
      touch(one.db);
      one.note(text);
      touch(two.db);
      two.note(text);
      if (fails) throw new TypeError('a bug');
    });
  expect(await endings([both('kept'), both('dropped', true)])).toEqual(['undefined', 'TypeError']);
  expect([stored(one.path), stored(two.path)]).toEqual([['kept'], ['kept']]);
});

test('on a full disk exactly those who were told "stored" are stored, and it works again when there is space', async () => {
  const { path, db } = notebook();
  const insert = db.prepare('INSERT INTO notes VALUES (?, NULL)');
  const commits = new GroupCommit(() => {});
  const write = (text: string) =>
    commits.run((touch) => {
      touch(db);
      insert.run(text);
      return text;
    });
  const pages = Number(db.pragma('page_count', { simple: true }));
  db.pragma(`max_page_count = ${pages + 6}`);
  const long = (at: number) => `${String(at).padStart(3, '0')} ${'x'.repeat(at % 3 === 0 ? 3000 : 30)}`;
  const told: string[] = [];
  let refused = 0;
  for (let from = 0; from < 60; from += 5) {
    const jobs = Array.from({ length: 5 }, (_none, at) => write(long(from + at)));
    for (const job of await Promise.allSettled(jobs)) {
      if (job.status === 'fulfilled') told.push(job.value);
      else {
        expect(job.reason).toBeInstanceOf(CannotStore);
        refused += 1;
      }
    }
  }
  expect(refused).toBeGreaterThan(0);
  expect(told.length).toBeGreaterThan(0);
  expect(stored(path)).toEqual(told);

  db.pragma('max_page_count = 100000');
  expect(await write('space again')).toBe('space again');
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
});

test('while another program holds the file, a whole crowd is refused after one wait, not after one wait each', async () => {
  const { path } = notebook();
  const said: string[] = [];
  const db = new Database(path, { timeout: 10, verbose: (sql) => void said.push(String(sql)) });
  const other = new Database(path);
  onTestFinished(() => {
    db.close();
    other.close();
  });
  other.exec('BEGIN IMMEDIATE');
  const commits = new GroupCommit(() => {});
  const crowd = Array.from({ length: 40 }, () => commits.run((touch) => touch(db)));
  expect(new Set(await endings(crowd))).toEqual(new Set(['CannotStore']));
  expect(said.filter((sql) => sql === 'BEGIN IMMEDIATE')).toHaveLength(1);
  other.exec('COMMIT');
  await commits.run((touch) => touch(db));
});

test('whatever work comes in whatever batches, the file holds exactly what was acknowledged', async () => {
  const { path, db, note } = notebook();
  const job = fc.record({ text: fc.integer({ min: 0, max: 30 }).map(String), fails: fc.boolean(), loud: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(job, { maxLength: 8 }), { maxLength: 6 }), async (batches) => {
      db.exec('DELETE FROM notes');
      const commits = new GroupCommit(() => {});
      const told: string[] = [];
      for (const batch of batches) {
        const ends = await Promise.allSettled(
          batch.map(({ text, fails, loud }) =>
            commits.run((touch) => {
              if (loud) touch(db);
              touch(db);
              note(text);
              if (fails) throw new TypeError('a bug');
              return text;
            }),
          ),
        );
        for (const end of ends) if (end.status === 'fulfilled') told.push(end.value);
      }
      expect(stored(path)).toEqual(told.toSorted());
    }),
    { numRuns: 60 },
  );
});
