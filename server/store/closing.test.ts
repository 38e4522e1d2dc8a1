import Database from 'better-sqlite3';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newFolder } from '../../test/support/folder.ts';
import { otherProgram } from '../../test/support/other-program.ts';
import { anActivity, answers, aPerson, comesIn, countChoices, factsOf, openTestStore, opens } from '../../test/support/stored.ts';
import { CLOSING_STEPS, type AtStep, type ClosingStep } from './closing.ts';
import { CannotStore } from './group-commit.ts';
import type { Activity, Store } from './store.ts';

const boxesIn = (folder: string) => readdirSync(join(folder, 'boxes'));

/** A poll that six have answered, four of them sunny; one of the others has changed their mind. */
async function answeredPoll(at: AtStep = () => {}, more: Partial<Activity> = {}) {
  const folder = newFolder();
  const store = openTestStore(folder, { at });
  onTestFinished(() => store.stop().catch(() => {}));
  await comesIn(store, aPerson('ana'));
  await opens(store, anActivity('poll', more));
  for (const [at_, choice] of ['sunny', 'storm', 'sunny', 'sunny', 'storm', 'storm'].entries()) {
    await comesIn(store, aPerson(`person ${at_}`));
    await answers(store, 'poll', `person ${at_}`, choice);
  }
  await answers(store, 'poll', 'person 5', 'sunny', 2);
  return { folder, store };
}

const close = (store: Store) => store.close('meeting', 'poll', countChoices, false, 2000);
const pollOf = async (store: Store) => (await factsOf(store)).activities.get('poll');

test('closing leaves the outcome and no box', async () => {
  const { folder, store } = await answeredPoll();
  await close(store);
  expect(await pollOf(store)).toMatchObject({ phase: 'closed', outcome: { sunny: 4, storm: 2 }, closedAt: 2000 });
  expect(boxesIn(folder)).toEqual([]);
});

test('closing twice at the same moment closes once', async () => {
  const { store } = await answeredPoll();
  await Promise.all([close(store), close(store), close(store)]);
  expect(await pollOf(store)).toMatchObject({ phase: 'closed', outcome: { sunny: 4, storm: 2 } });
});

test.each<ClosingStep>(['marked', 'tallied'])(
  'when nothing can be stored at the step "%s", whoever closes is told, nothing is lost, and closing again works',
  async (hurdle) => {
    const folder = newFolder();
    const other = otherProgram(folder);
    let isFull = true;
    const store = openTestStore(folder, { at: (step) => (isFull && step === hurdle ? other.holds() : undefined) });
    onTestFinished(() => store.stop());
    await comesIn(store, aPerson('ana'));
    await opens(store, anActivity('poll'));
    await answers(store, 'poll', 'ana', 'sunny');

    await expect(close(store)).rejects.toThrow(CannotStore);
    expect(boxesIn(folder)).not.toEqual([]);
    other.letsGo();
    isFull = false;
    await close(store);
    expect(await pollOf(store)).toMatchObject({ phase: 'closed', outcome: { sunny: 1 } });
    expect(boxesIn(folder)).toEqual([]);
  },
);

/** Stands for the end of the process at a step: nothing of this store is touched any more. */
class Fell extends Error {}
const fallAt =
  (step: ClosingStep): AtStep =>
  (here) => {
    if (here === step) throw new Fell();
  };

test.each(CLOSING_STEPS)('a start after falling at "%s" finishes the closing: one right tally, no box', async (step) => {
  const { folder, store } = await answeredPoll(fallAt(step));
  await close(store).catch(() => {});
  await store.stop();

  const next = openTestStore(folder, { dataExpected: true });
  onTestFinished(() => next.stop());
  expect(await pollOf(next)).toMatchObject({ phase: 'closed', outcome: { sunny: 4, storm: 2 } });
  expect(boxesIn(folder)).toEqual([]);
});

test('a named activity, which has no box, is finished as well', async () => {
  const { folder, store } = await answeredPoll(fallAt('marked'), { level: 'named' });
  expect(boxesIn(folder)).toEqual([]);
  await close(store).catch(() => {});
  await store.stop();
  const next = openTestStore(folder, { dataExpected: true });
  onTestFinished(() => next.stop());
  expect(await pollOf(next)).toMatchObject({ phase: 'closed', outcome: { sunny: 4, storm: 2 } });
});

test('an open poll goes on after a restart, with every answer', async () => {
  const { folder, store } = await answeredPoll();
  await store.stop();
  const next = openTestStore(folder, { dataExpected: true });
  onTestFinished(() => next.stop());
  expect(await pollOf(next)).toMatchObject({ phase: 'open' });
  expect((await next.answers('poll')).count('answer')).toBe(6);
  expect((await next.own()).read('poll', 'person 5', 'answer')).toEqual({ body: { choice: 'sunny' }, seq: 2 });
});

test('a poll whose box has gone missing is lost, and is never called empty', async () => {
  const { folder, store } = await answeredPoll();
  await store.stop();
  for (const file of boxesIn(folder)) rmSync(join(folder, 'boxes', file));
  const next = openTestStore(folder, { dataExpected: true });
  onTestFinished(() => next.stop());
  expect(await pollOf(next)).toMatchObject({ phase: 'lost', outcome: null });
});

test('a box that no activity names is destroyed at the start', async () => {
  const { folder, store } = await answeredPoll();
  await store.stop();
  const db = new Database(join(folder, 'bright-spells.db'));
  db.exec('DELETE FROM activities');
  db.close();
  expect(boxesIn(folder)).not.toEqual([]);
  const next = openTestStore(folder, { dataExpected: true });
  onTestFinished(() => next.stop());
  expect(boxesIn(folder)).toEqual([]);
});
