import { expect, test } from 'vitest';
import { placeOf } from './place.ts';
import { listedSession } from './fixtures.ts';

const monday = listedSession({ id: 'monday' });
const tuesday = listedSession({ id: 'tuesday' });
const LIST = { at: 'list', deleted: null } as const;

test('a link leads to the page of its session, and says so when that is deleted', () => {
  const link = { ok: true, by: 'link', sessions: [monday] } as const;
  expect(placeOf({ ...link, sessions: [monday] }, LIST)).toEqual({ at: 'session', session: monday });
  expect(placeOf({ ...link, sessions: [monday] }, { at: 'list', deleted: 'monday' })).toEqual({ at: 'deleted' });
});

test('an account begins in its list, and goes to the session that is chosen', () => {
  const account = { ok: true as const, by: 'account' as const, sessions: [tuesday, monday] };
  expect(placeOf(account, LIST)).toEqual({ at: 'list', sessions: [tuesday, monday], deleted: false });
  expect(placeOf(account, { at: 'session', id: 'monday' })).toEqual({ at: 'session', session: monday });
  expect(placeOf({ ...account, sessions: [] }, LIST)).toEqual({ at: 'list', sessions: [], deleted: false });
});

test('what was deleted leaves the list at once, whether deleted here or elsewhere', () => {
  const account = { ok: true as const, by: 'account' as const, sessions: [tuesday, monday] };
  expect(placeOf(account, { at: 'list', deleted: 'monday' })).toEqual({ at: 'list', sessions: [tuesday], deleted: true });
  expect(placeOf(account, { at: 'session', id: 'wednesday' })).toEqual({ at: 'list', sessions: [tuesday, monday], deleted: false });
});

test('a series is called as its newest session, and is gone with its last', () => {
  const account = { ok: true as const, by: 'account' as const, sessions: [{ ...tuesday, title: 'Newest' }, monday] };
  expect(placeOf(account, { at: 'series', id: 'mondays' })).toEqual({ at: 'series', id: 'mondays', title: 'Newest' });
  expect(placeOf(account, { at: 'series', id: 'another' })).toMatchObject({ at: 'list' });
});
