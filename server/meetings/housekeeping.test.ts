import { expect, onTestFinished, test } from 'vitest';
import { newFolder } from '../../test/support/folder.ts';
import { otherProgram } from '../../test/support/other-program.ts';
import { aMeeting, anActivity, answers, aPerson, comesIn, factsOf, openTestStore, opens } from '../../test/support/stored.ts';
import { poll } from '../activities/poll/poll.ts';
import { tally } from '../activities/kind-of.ts';
import { Refusal } from '../lib/refusal.ts';
import type { AtStep } from '../store/closing.ts';
import { CannotStore } from '../store/group-commit.ts';
import { makeLog } from '../lib/log.ts';
import { Housekeeping } from './housekeeping.ts';
import { Hub } from './hub.ts';
import { Views } from './views.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** A house that is swept every minute of a clock that is moved by hand. */
function sweptHouse(folder = newFolder(), at: AtStep = () => {}) {
  const time = { now: 2000 };
  const clock = () => time.now;
  const store = openTestStore(folder, { at });
  const log = makeLog('silent');
  const hub = new Hub({
    store,
    views: new Views(
      store,
      () => '',
      () => '',
    ),
    clock,
    log,
    epoch: '',
    frame: (line) => Buffer.from(line),
  });
  onTestFinished(() => {
    hub.stop();
    return store.stop();
  });
  const housekeeping = new Housekeeping({ store, hub, clock, log });
  const passes = async (ms: number) => {
    time.now += ms;
    await housekeeping.round();
  };
  return { store, hub, round: () => housekeeping.round(), passes };
}

function weatherPoll() {
  const setup = poll.parseSetup({ preset: 'weather-3', level: 'counted' });
  if (setup instanceof Refusal) throw new Error('the preset is gone');
  return anActivity('poll', { setup });
}

test('a closing that the disk would not take is finished with the next round, and the box is gone', async () => {
  const folder = newFolder();
  const other = otherProgram(folder);
  let isFull = true;
  const { store, round } = sweptHouse(folder, (step) => {
    if (isFull && step === 'tallied') other.holds();
  });
  await comesIn(store, aPerson('ana'));
  await opens(store, weatherPoll());
  await answers(store, 'poll', 'ana', 'sunny');
  await expect(store.close('meeting', 'poll', tally, false, 2000)).rejects.toThrow(CannotStore);
  other.letsGo();
  isFull = false;

  await round();
  expect((await factsOf(store)).activities.get('poll')).toMatchObject({ phase: 'closed', outcome: { answered: 1 } });
  expect(await store.boxes(2000)).toEqual({ count: 0, oldestMs: 0 });
});

test('a session ends half an hour after the last one has left; what remains is how many came, and who may review it', async () => {
  const { store, passes } = sweptHouse();
  await comesIn(store, aPerson('Ana', { role: 'facilitator', facilitated: true }), aMeeting({ code: 'CODE2345', link: 'link' }));
  await comesIn(store, aPerson('Ben'), aMeeting({ code: 'CODE2345', link: 'link' }));
  await comesIn(store, aPerson('Cai', { arrived: false }), aMeeting({ code: 'CODE2345', link: 'link' }));
  await opens(store, weatherPoll());
  await answers(store, 'poll', 'Ben', 'storm');

  await passes(MINUTE_MS);
  await passes(29 * MINUTE_MS);
  expect((await factsOf(store)).meeting.endedAt).toBeNull();
  await passes(MINUTE_MS);
  const { meeting, people, activities } = await factsOf(store);
  expect(meeting).toMatchObject({ endedAt: 2000 + 31 * MINUTE_MS, came: 2, code: null, link: null });
  expect([...people.values()]).toMatchObject([{ id: 'Ana', name: null, arrived: false, facilitated: true }]);
  expect(activities.get('poll')).toMatchObject({ phase: 'closed', outcome: { answered: 1 } });
});

test('a session in which somebody has the panel open does not end', async () => {
  const { store, hub, passes } = sweptHouse();
  await comesIn(store, aPerson('Ben'));
  await hub.listen('meeting', 'Ben', { write: () => true, end: () => {} });
  for (let hour = 0; hour < 3; hour += 1) await passes(60 * MINUTE_MS);
  expect((await factsOf(store)).meeting.endedAt).toBeNull();
});

test('a session is kept for a year and a rehearsal for a day', async () => {
  const { store, passes } = sweptHouse();
  await comesIn(store, aPerson('Ana'), aMeeting({ id: 'session', startedAt: 2000 }));
  await comesIn(store, aPerson('Bea'), aMeeting({ id: 'rehearsal', realm: 'rehearsal', startedAt: 2000 }));
  const kept = async () => {
    const there = await Promise.all(['session', 'rehearsal'].map(async (id) => (await store.facts(id)) && id));
    return there.filter((id) => id !== null);
  };
  await passes(DAY_MS);
  expect(await kept()).toEqual(['session', 'rehearsal']);
  await passes(1);
  expect(await kept()).toEqual(['session']);
  await passes(364 * DAY_MS - 1);
  expect(await kept()).toEqual(['session']);
  await passes(1);
  expect(await kept()).toEqual([]);
});
