import { openStore, type SqliteOptions } from '../../server/store/sqlite.ts';
import type { Activity, Entry, Facts, Meeting, Person, Store, Tally } from '../../server/store/store.ts';

/** What the tests of the store keep in it. */
export const aMeeting = (more: Partial<Meeting> = {}): Meeting => ({
  id: 'meeting',
  realm: 'zoom',
  title: '',
  startedAt: 1,
  endedAt: null,
  came: null,
  code: null,
  link: null,
  keptDays: null,
  seriesId: 'meeting',
  ...more,
});

export const aPerson = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: id,
  arrived: true,
  role: 'participant',
  roleSeenAt: 1,
  facilitated: false,
  door: 'zoom',
  zoomUser: null,
  seat: Buffer.from(id.padEnd(32)),
  ...more,
});

export const anActivity = (id: string, more: Partial<Activity> = {}): Activity => ({
  id,
  kind: 'poll',
  level: 'counted',
  phase: 'open',
  setup: {},
  stage: {},
  outcome: null,
  openedAt: 1,
  closedAt: null,
  ...more,
});

/** Counts how often each choice was made: enough of a kind for the store. */
export const countChoices: Tally = (_kind, responses) => ({
  outcome: Object.fromEntries(
    Object.entries(Object.groupBy(responses('answer') as { choice: string }[], ({ choice }) => choice)).map(([key, all]) => [
      key,
      all?.length,
    ]),
  ),
  keepsakes: [],
});

export const openTestStore = (folder: string, more: Partial<SqliteOptions> = {}): Store =>
  openStore({ folder, boxMaster: Buffer.alloc(32, 7), dataExpected: false, tally: countChoices, now: () => 1000, ...more });

export async function comesIn(store: Store, person: Person, meeting = aMeeting()): Promise<void> {
  const entry: Entry = { meeting, person, roleBefore: null };
  await store.enter({ meeting: { keys: [] }, zoomUser: null, seat: null, context: null }, () => entry);
}

export const opens = (store: Store, activity: Activity, meetingId = 'meeting') =>
  store.change(meetingId, () => ({ writes: [{ write: 'activity', activity }], gives: true }));

export const answers = (store: Store, activityId: string, personId: string, choice: string | null, seq = 1) =>
  store.change('meeting', () => ({
    writes: [{ write: 'response', activityId, personId, slot: 'answer', body: choice === null ? null : { choice }, seq }],
    gives: true,
  }));

export const factsOf = async (store: Store, meetingId = 'meeting'): Promise<Facts> => {
  const facts = await store.facts(meetingId);
  if (!facts) throw new Error('no such meeting');
  return facts;
};
