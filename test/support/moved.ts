import Database from 'better-sqlite3';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from './folder.ts';
import { aPerson, anActivity, comesIn, openTestStore } from './stored.ts';
import { chanceFrom } from '../../server/lib/chance.ts';
import { DATABASE } from '../../server/store/sqlite.ts';
import type { Write } from '../../server/store/store.ts';

const PAGE = 4096;
/** The kinds of page that hold rows, and how long the head of each is. */
const HEADS = new Map([
  [2, 12],
  [5, 12],
  [10, 8],
  [13, 8],
]);

/** What lies on a page between the list of its rows and the rows, where nothing should lie. See https://sqlite.org/fileformat2.html#b_tree_pages. */
function gapsIn(file: string): Buffer {
  const db = new Database(file);
  db.pragma('wal_checkpoint'); // what is in the log is in the file as well
  db.close();
  const bytes = readFileSync(file);
  const pages = Array.from({ length: bytes.length / PAGE }, (_none, at) => bytes.subarray(at * PAGE, (at + 1) * PAGE));
  return Buffer.concat(
    pages.flatMap((page, at) => {
      const begin = at === 0 ? 100 : 0;
      const head = HEADS.get(page[begin] ?? 0);
      return head === undefined ? [] : [page.subarray(begin + head + 2 * page.readUInt16BE(begin + 3), page.readUInt16BE(begin + 5))];
    }),
  );
}

/** Few of them are in such places: so many people are looked at before it is said that SQLite leaves nothing. */
const MOST = 3000;

/**
 * Somebody of whose row SQLite has left a copy beside the rows, as it does when it moves them. `bytes`: how much lies in the
 * file beside people.
 */
export async function somebodyMoved({ bytes = 0 } = {}) {
  const folder = newFolder();
  const file = join(folder, DATABASE);
  const chance = chanceFrom(1); // the same people each time
  const store = openTestStore(folder);
  const write = (...writes: Write[]) => store.change('meeting', () => ({ writes, gives: true }));
  const ids: string[] = [];
  let moved: string | undefined;
  while (moved === undefined && ids.length < MOST) {
    const id = `${chance().toString(36).slice(2, 12)}-person-${ids.length}`;
    const person = aPerson(id, { name: null });
    await comesIn(store, person);
    if (ids.length === 0) await write({ write: 'activity', activity: anActivity('large', { setup: { text: 'x'.repeat(bytes) } }) });
    await write({ write: 'person', person: { ...person, name: `Name of ${id}` } });
    ids.push(id);
    if (ids.length % 100 !== 0) continue;
    const gaps = gapsIn(file);
    moved = ids.find((one) => gaps.includes(one));
  }
  if (moved === undefined) throw new Error('SQLite has left no copy of anybody: perhaps there is nothing to clear any more.');
  const personId = moved;
  return {
    store,
    file,
    forget: () => write({ write: 'forget-person', personId }),
    isIn: (copy: string) => readFileSync(copy).includes(personId),
  };
}
