import Database from 'better-sqlite3';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newFolder } from '../../test/support/folder.ts';
import { anActivity, answers, aPerson, comesIn, factsOf, openTestStore, opens } from '../../test/support/stored.ts';
import { poll } from '../activities/poll/poll.ts';
import { tally } from '../activities/kind-of.ts';
import { Refusal } from '../lib/refusal.ts';
import { CannotStore } from '../store/group-commit.ts';
import { makeLog } from '../lib/log.ts';
import { Housekeeping } from './housekeeping.ts';
import { Hub } from './hub.ts';
import { Views } from './views.ts';

test('a closing that the disk would not take is finished with the next round, and the box is gone', async () => {
  const folder = newFolder();
  let other: Database.Database | null = null;
  const store = openTestStore(folder, {
    at: (step) => {
      if (step !== 'tallied' || other) return;
      other = new Database(join(folder, 'bright-spells.db'));
      other.exec('BEGIN IMMEDIATE');
    },
  });
  const log = makeLog('silent');
  const clock = () => 2000;
  const hub = new Hub({ store, views: new Views(store, () => ''), clock, log, epoch: '', frame: (line) => Buffer.from(line) });
  onTestFinished(() => {
    hub.stop();
    return store.stop();
  });
  const setup = poll.parseSetup({ preset: 'weather-3', level: 'counted' });
  if (setup instanceof Refusal) throw new Error('the preset is gone');
  await comesIn(store, aPerson('ana'));
  await opens(store, anActivity('poll', { setup }));
  await answers(store, 'poll', 'ana', 'sunny');
  await expect(store.close('meeting', 'poll', tally, false, 2000)).rejects.toThrow(CannotStore);
  (other as Database.Database | null)?.close();

  await new Housekeeping({ store, hub, clock, log }).round();
  expect((await factsOf(store)).activities.get('poll')).toMatchObject({ phase: 'closed', outcome: { answered: 1 } });
  expect(await store.boxes(2000)).toEqual({ count: 0, oldestMs: 0 });
});
