import { onTestFinished, expect, test } from 'vitest';
import { newFolder } from '../../test/support/folder.ts';
import { aPerson, comesIn, factsOf, openTestStore } from '../../test/support/stored.ts';
import { keepsakeRound } from './keepsake-round.ts';
import { DAY_MS, KEPT_DAYS } from './wire.ts';

test('who met whom goes half a year after the last time, a suggestion a month after it was set aside, and the code stays', async () => {
  const time = { now: 1000 * DAY_MS };
  const store = openTestStore(newFolder(), { now: () => time.now });
  onTestFinished(() => store.stop());
  await comesIn(store, aPerson('Ana'));
  const keeps = (key: string, body: object) => store.change('meeting', () => ({ writes: [{ write: 'keepsake', key, body }], gives: true }));
  await keeps('common-ground/met', { pairs: ['a b'] });
  await keeps('code/line/parked', { text: 'No cameras', parked: 'Not now' });
  await keeps('code/line/open', { text: 'Talk in turn' });
  await keeps('code/version/000001', { number: 1 });
  const left = async (days: number) => {
    time.now = (1000 + days) * DAY_MS;
    await keepsakeRound(store, time.now);
    return [...(await factsOf(store)).series.keys()].toSorted((a, b) => a.localeCompare(b, 'en'));
  };
  expect(await left(KEPT_DAYS.suggestions)).toHaveLength(4);
  expect(await left(KEPT_DAYS.suggestions + 1)).toEqual(['code/line/open', 'code/version/000001', 'common-ground/met']);
  await keeps('common-ground/met', { pairs: ['a b', 'a c'] }); // they meet again
  expect(await left(KEPT_DAYS.suggestions + 1 + KEPT_DAYS.whoMet)).toHaveLength(3);
  expect(await left(KEPT_DAYS.suggestions + 2 + KEPT_DAYS.whoMet)).toEqual(['code/line/open', 'code/version/000001']);
});
