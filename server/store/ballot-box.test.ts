import Database from 'better-sqlite3';
import * as fc from '../../test/support/fast-check.ts';
import { existsSync, linkSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newFolder } from '../../test/support/folder.ts';
import { BallotBox } from './ballot-box.ts';

const MASTER = Buffer.alloc(32, 7);
const STORM = { choice: 'storm' };

function newBox(folder = newFolder()) {
  const path = join(folder, 'some.box');
  const box = BallotBox.make(path, MASTER, 'activity');
  onTestFinished(() => void box.db.close());
  return { folder, path, box };
}

function reopened(path: string, master = MASTER, activityId = 'activity'): BallotBox {
  const box = BallotBox.open(path, master, activityId);
  if (!box) throw new Error('the box did not open');
  onTestFinished(() => void box.db.close());
  return box;
}

/** What whoever has the file can read in it, but must not find once it is gone. */
function secretsIn(path: string): Buffer[] {
  const db = new Database(path);
  const salt = db.prepare<[], Buffer>('SELECT salt FROM salt').pluck().all();
  const ballots = db.prepare<[], Buffer>('SELECT ballot FROM ballots').pluck().all();
  db.close();
  return [...salt, ...ballots, Buffer.from('"choice"')];
}

/** Second names for the files, by which their blocks can still be read after the first names are gone. */
function keepHoldOf(folder: string): string {
  const held = newFolder();
  for (const name of readdirSync(folder)) linkSync(join(folder, name), join(held, name));
  return held;
}

const found = (folder: string, secrets: Buffer[]) =>
  readdirSync(folder).filter((name) => secrets.some((secret) => readFileSync(join(folder, name)).includes(secret)));

test('a person has one answer: the last one', () => {
  const { box } = newBox();
  box.put('ana', 'answer', { choice: 'sunny' }, 1);
  box.put('ana', 'answer', STORM, 2);
  box.put('ben', 'answer', STORM, 1);
  expect(box.own('ana', 'answer')).toEqual({ body: STORM, seq: 2 });
  expect(box.count('answer')).toBe(2);
  expect(box.responses('answer')).toEqual([STORM, STORM]);
});

test('somebody who has not answered has no answer, and no number', () => {
  expect(newBox().box.own('ana', 'answer')).toEqual({ body: null, seq: 0 });
});

test('an answer taken back counts no more, but its number is remembered', () => {
  const { box } = newBox();
  box.put('ana', 'answer', STORM, 4);
  box.put('ana', 'answer', null, 5);
  expect([box.count('answer'), box.responses('answer'), box.own('ana', 'answer')]).toEqual([0, [], { body: null, seq: 5 }]);
});

/** A slot stands for those below it too, and for none that only begins like it. */
const FAMILIES = { answer: ['answer', 'answer/2'], 'answer/2': ['answer/2'], answers: ['answers'], note: ['note'], no: [] };
const asText = (body: object) => JSON.stringify(body);

test('it does what a list of names and answers would do, also when it is closed and opened in between', () => {
  const act = fc.record({
    person: fc.constantFrom('ana', 'ben', 'cai'),
    slot: fc.constantFrom('answer', 'answer/2', 'answers', 'note'),
    body: fc.option(fc.record({ choice: fc.constantFrom('sunny', 'storm') })),
    seq: fc.nat(),
    reopen: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      const { path, box } = newBox();
      let now = box;
      const list = new Map<string, { body: object | null; seq: number }>();
      for (const { person, slot, body, seq, reopen } of acts) {
        now.put(person, slot, body, seq);
        list.set(`${person} ${slot}`, { body, seq });
        if (reopen) {
          now.stop();
          now = reopened(path);
        }
      }
      for (const [key, kept] of list) {
        const [person = '', slot = ''] = key.split(' ');
        expect(now.own(person, slot)).toEqual(kept);
      }
      for (const [slot, family] of Object.entries(FAMILIES)) {
        const bodies = [...list].flatMap(([key, { body }]) => (body && family.some((one) => key.endsWith(` ${one}`)) ? [body] : []));
        expect(now.count(slot)).toBe(bodies.length);
        expect(now.responses(slot).map(asText).toSorted()).toEqual(bodies.map(asText).toSorted());
      }
      expect(new Set(now.slots())).toEqual(new Set([...list.keys()].map((key) => key.split(' ')[1])));
    }),
    { numRuns: 25 },
  );
});

test('whose ballot is whose cannot be told with another key, nor for another activity', () => {
  const { path, box } = newBox();
  box.put('ana', 'answer', STORM, 1);
  box.stop();
  for (const other of [reopened(path, Buffer.alloc(32, 8)), reopened(path, MASTER, 'another activity')]) {
    expect(other.own('ana', 'answer')).toEqual({ body: null, seq: 0 });
    expect(other.count('answer')).toBe(1);
    other.stop();
  }
  expect(reopened(path).own('ana', 'answer').body).toEqual(STORM);
});

test('it holds no name, no time and no order of rows', () => {
  const { path, box } = newBox();
  box.put('person-of-the-first-answer', 'answer', STORM, 1);
  box.put('person-of-the-second-answer', 'answer', STORM, 1);
  const bytes = Buffer.concat([readFileSync(path), readFileSync(`${path}-wal`)]);
  expect(bytes.includes('storm')).toBe(true);
  expect(bytes.includes('person-of')).toBe(false);
  const columns = box.db.prepare<[], string>("SELECT name FROM pragma_table_info('ballots')").pluck().all();
  expect(columns).toEqual(['ballot', 'body', 'seq', 'slot']);
  expect(() => box.db.prepare('SELECT rowid FROM ballots')).toThrow(/rowid/);
});

test.each<[string, (path: string) => void]>([
  ['is not there', () => {}],
  ['is empty', (path) => writeFileSync(path, '')],
  ['is noise', (path) => writeFileSync(path, Buffer.alloc(8192, 0xa5))],
  ['is some other database', (path) => void new Database(path).exec('CREATE TABLE t (x)').close()],
])('a box that %s is no box', (_what, make) => {
  const path = join(newFolder(), 'lost.box');
  make(path);
  expect(BallotBox.open(path, MASTER, 'activity')).toBeNull();
});

test('what was destroyed cannot be found again, not even in the blocks where it lay', () => {
  const { folder, path, box } = newBox();
  for (let person = 0; person < 60; person += 1) box.put(`person ${person}`, 'answer', STORM, 1);
  for (let person = 0; person < 20; person += 1) box.put(`person ${person}`, 'answer', { choice: 'sunny' }, 2);
  const secrets = secretsIn(path);
  const held = keepHoldOf(folder);
  expect(found(held, secrets)).not.toEqual([]);

  box.destroy();
  expect(readdirSync(folder)).toEqual([]);
  expect(readdirSync(held)).not.toEqual([]);
  expect(found(held, secrets)).toEqual([]);
});

test('a box that is put away over a restart leaves no second copy behind', () => {
  const { folder, path, box } = newBox();
  for (let person = 0; person < 60; person += 1) box.put(`person ${person}`, 'answer', STORM, 1);
  const secrets = secretsIn(path);
  const held = keepHoldOf(folder);
  box.stop();
  expect(existsSync(`${path}-wal`)).toBe(false);
  expect(found(held, secrets)).toEqual(['some.box']);

  const again = reopened(path);
  expect(again.count('answer')).toBe(60);
  again.destroy();
  expect(found(held, secrets)).toEqual([]);
});
