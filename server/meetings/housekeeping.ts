import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import { kindOf, tally } from '../activities/kind-of.ts';
import type { Facts, Store, Write } from '../store/store.ts';
import { daysOf } from '../keeping/days.ts';
import type { Hub } from './hub.ts';
import { isStanding } from './standing.ts';

/** A session with nobody in it ends after this long: its code stops working, and its names are forgotten. */
const EMPTY_FOR_MS = 30 * 60_000;

/** An activity that nobody closes is closed after this long: answers are not to lie in their box until somebody thinks of it. */
const OPEN_FOR_MS = 4 * 60 * 60_000;

const EVERY_MS = 60_000;

/** What else has its time: backups, surveys. One that fails keeps none of the others from being done. */
export type Chore = (now: number) => Promise<unknown>;

export type HousekeepingOptions = { store: Store; hub: Hub; clock: Clock; log: Log; chores?: readonly Chore[] };

/** Ends sessions that everybody has left, closes what was left open, and deletes what its time is over for. */
export class Housekeeping {
  readonly #options: HousekeepingOptions;
  readonly #emptySince = new Map<string, number>();
  #timer: NodeJS.Timeout | null = null;
  #going: Promise<void> | null = null;

  constructor(options: HousekeepingOptions) {
    this.#options = options;
  }

  start(): void {
    this.#timer = setInterval(() => {
      this.#going ??= this.round()
        .catch((err: unknown) => this.#failed('housekeeping failed', err))
        .finally(() => (this.#going = null));
    }, EVERY_MS).unref();
  }

  /** Resolves when the round that is going on has come to its end. */
  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    await this.#going;
  }

  async round(): Promise<void> {
    const { store, hub, clock, chores = [] } = this.#options;
    const now = clock();
    try {
      await this.#lookAfterMeetings(now);
    } finally {
      for (const chore of chores) await chore(now).catch((err: unknown) => this.#failed('a chore failed', err));
      await store.tidy(now, hub.busy().size > 0);
    }
  }

  async #lookAfterMeetings(now: number): Promise<void> {
    const { store } = this.#options;
    for (const meetingId of await this.#abandoned(now)) await endMeeting(store, meetingId, now);
    for (const meetingId of await store.runningMeetings(now)) await this.#closeOverdue(meetingId, now);
    for (const realm of ['zoom', 'rehearsal'] as const)
      for (const meetingId of await store.meetingsToForget(realm, daysOf(realm), now))
        await store.deleteMeeting(meetingId, 'session, its time was over', now);
  }

  #failed(what: string, err: unknown): void {
    this.#options.log.error(what, err instanceof Error ? { err } : {});
  }

  async #closeOverdue(meetingId: string, now: number): Promise<void> {
    const { store, hub } = this.#options;
    const facts = await store.facts(meetingId);
    for (const { id, kind, openedAt, phase } of facts?.activities.values() ?? []) {
      if (isStanding(kind) && phase === 'open') continue; // it is there for as long as the session is
      // Still `closing`: the disk would not take it the last time.
      if (phase !== 'closing' && (phase !== 'open' || now - openedAt < OPEN_FOR_MS)) continue;
      await store.close(meetingId, id, tally, false, now);
      hub.changed(meetingId, { activities: [id], mine: 'everyone' });
    }
  }

  async #abandoned(now: number): Promise<string[]> {
    const busy = this.#options.hub.busy();
    const running = await this.#options.store.runningMeetings(now);
    for (const id of [...this.#emptySince.keys()]) if (busy.has(id)) this.#emptySince.delete(id);
    for (const id of running) if (!busy.has(id) && !this.#emptySince.has(id)) this.#emptySince.set(id, now);
    const over = running.filter((id) => now - (this.#emptySince.get(id) ?? now) >= EMPTY_FOR_MS);
    for (const id of over) this.#emptySince.delete(id);
    return over;
  }
}

/**
 * Closes what was left open, keeps of each outcome what may be kept, and how many came, and forgets everybody but who may
 * review it; of those, the names.
 */
async function endMeeting(store: Store, meetingId: string, now: number): Promise<void> {
  const facts = await store.facts(meetingId);
  for (const { id, phase } of facts?.activities.values() ?? [])
    if (phase === 'open' || phase === 'closing') await store.close(meetingId, id, tally, false, now);
  await store.change(meetingId, (last) => ({ writes: farewell(last, now), gives: true }));
}

/** Those who stay are known by their rows only: what they have answered with their name goes like everybody else's. */
function farewell({ people, activities }: Facts, now: number): Write[] {
  const came = [...people.values()].filter(({ arrived }) => arrived).length;
  const writes: Write[] = [{ write: 'meeting', fields: { endedAt: now, came, code: null, link: null } }];
  for (const activity of activities.values()) {
    const { outcome, setup } = activity;
    const left = outcome && kindOf(activity.kind).afterwards?.(outcome, setup);
    if (left) writes.push({ write: 'activity', activity: { ...activity, outcome: left } });
  }
  for (const person of people.values()) {
    if (person.facilitated)
      writes.push({ write: 'person', person: { ...person, name: null, arrived: false } }, { write: 'forget-named', personId: person.id });
    else writes.push({ write: 'forget-person', personId: person.id });
  }
  return writes;
}
