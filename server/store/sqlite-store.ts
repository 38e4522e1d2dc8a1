import Database from 'better-sqlite3';
import { Refusal } from '../lib/refusal.ts';
import type { AfterwardsStore } from './afterwards.ts';
import { makeAfterwards } from './afterwards-sqlite.ts';
import type { Boxes } from './boxes.ts';
import { finishClosing, markedAsClosing, type AtStep } from './closing.ts';
import { makeContexts } from './contexts.ts';
import { makeDeletions } from './deletions.ts';
import { find, keysOf } from './finding.ts';
import { makeGone, type Gone } from './gone.ts';
import { cannotStore, GroupCommit, type Touch } from './group-commit.ts';
import { Leftovers } from './leftovers.ts';
import { Memory } from './memory.ts';
import { makeReviewStore } from './reviewing.ts';
import { makeReviews } from './reviews.ts';
import { makeSessions } from './sessions.ts';
import { makeRows } from './rows.ts';
import type { Answers, Decide, Entry, Facts, Found, Knock, OwnResponses, Realm, SpentContext, Store, Tally, Write } from './store.ts';
import { forgets, Writer } from './writer.ts';

type Parts = { db: Database.Database; boxes: Boxes; at: AtStep; lock: Database.Database; now: () => number };

/** The store on SQLite: one file, one connection, one writer. */
export class SqliteStore implements Store {
  readonly #db: Database.Database;
  readonly #boxes: Boxes;
  readonly #lock: Database.Database;
  readonly #rows;
  readonly #reviews;
  readonly #memory: Memory;
  readonly #commits: GroupCommit;
  readonly #writer: Writer;
  readonly #at: AtStep;
  readonly #contexts;
  readonly #gone: Gone;
  readonly #leftovers: Leftovers;
  readonly oldKeepsakes: Store['oldKeepsakes'] = async (family, before) => this.#rows.oldKeepsakes(family, before);
  readonly deleteMeeting: Store['deleteMeeting'];
  readonly deleteSeries: Store['deleteSeries'];
  readonly forgetZoomUser: Store['forgetZoomUser'];
  readonly reviews: Store['reviews'];
  readonly afterwards: AfterwardsStore;

  constructor({ db, boxes, at, lock, now }: Parts) {
    this.#db = db;
    this.#boxes = boxes;
    this.#lock = lock;
    this.#at = at;
    this.#rows = makeRows(db, now);
    this.#reviews = makeReviews(db);
    this.#memory = new Memory(this.#rows);
    this.#gone = makeGone(db, now);
    this.#leftovers = new Leftovers(db);
    this.#writer = new Writer(db, this.#rows, boxes, this.#memory, this.#gone);
    this.#commits = new GroupCommit(() => this.#memory.dropAll());
    this.#contexts = makeContexts(db);
    const write = <T>(work: () => T) => this.#write(work);
    const tools = { rows: this.#rows, reviews: this.#reviews, memory: this.#memory, gone: this.#gone, write };
    const deletions = makeDeletions({ ...tools, leaveNothing: (ids) => this.#leaveNothing(ids) });
    this.deleteMeeting = deletions.deleteMeeting;
    this.deleteSeries = deletions.deleteSeries;
    this.forgetZoomUser = deletions.forgetZoomUser;
    this.reviews = makeReviewStore({ ...tools, sessions: makeSessions(db) });
    const run = <T>(work: (touch: Touch) => T) => this.#commits.run(work);
    this.afterwards = makeAfterwards({ db, boxes, gone: this.#gone, run, leaveNothing: () => this.#leaveNothing([]) });
  }

  async change<T>(meetingId: string, decide: Decide<T>): Promise<T | Refusal> {
    const forgotten: Write[] = [];
    const given = await this.#commits.run((touch) => {
      const facts = this.#memory.facts(meetingId);
      if (!facts) return new Refusal('no-such-meeting');
      const decided = decide(facts, this.#writer.own);
      if (decided instanceof Refusal) return decided;
      this.#writer.keep(meetingId, decided.writes, touch);
      forgotten.push(...decided.writes.filter(forgets));
      return decided.gives;
    });
    if (forgotten.length > 0) this.#leaveNothing(forgotten.flatMap((write) => ('activityId' in write ? [write.activityId] : [])));
    return given;
  }

  enter(knock: Knock, decide: (found: Found) => Entry | Refusal): Promise<Entry | Refusal> {
    return this.#commits.run((touch) => {
      const entry = decide(find(knock, { rows: this.#rows, contexts: this.#contexts, memory: this.#memory }));
      if (entry instanceof Refusal) return entry;
      touch(this.#db);
      if (knock.context) this.#contexts.spend(knock.context);
      this.#rows.putMeeting(entry.meeting);
      const keys = keysOf(knock).map((key): Write => ({ write: 'key', key }));
      const writes: Write[] = [{ write: 'meeting', fields: entry.meeting }, { write: 'person', person: entry.person }, ...keys];
      this.#writer.keep(entry.meeting.id, writes, touch);
      return entry;
    });
  }

  spend(context: SpentContext): Promise<boolean> {
    return this.#write(() => {
      if (this.#contexts.isSpent(context)) return false;
      this.#contexts.spend(context);
      return true;
    });
  }

  async close(meetingId: string, activityId: string, tally: Tally, shown: boolean, now: number): Promise<void> {
    const marked = await this.change(meetingId, markedAsClosing(activityId));
    const row = this.#rows.activity(activityId);
    if (marked !== true || row?.phase !== 'closing') return;
    // From here to the end nothing else can run, so nobody can answer between the tally and the end of the box.
    try {
      const { activity, keepsakes } = finishClosing({ rows: this.#rows, boxes: this.#boxes, at: this.#at }, row, tally, shown, now);
      this.#memory.apply(meetingId, { write: 'activity', activity });
      for (const keepsake of keepsakes) this.#memory.apply(meetingId, { write: 'keepsake', ...keepsake });
    } catch (error) {
      this.#memory.drop(meetingId);
      throw error instanceof Database.SqliteError ? cannotStore(error) : error;
    }
    this.#leftovers.emptyLog(); // and no more: everybody waits for the result
  }

  async facts(meetingId: string): Promise<Facts | null> {
    return this.#memory.facts(meetingId);
  }

  async answers(activityId: string): Promise<Answers> {
    const row = this.#rows.activity(activityId);
    if (row?.level === 'named') {
      const responses = (slot: string) => this.#rows.responses(activityId, slot);
      return { count: (slot) => responses(slot).length, responses };
    }
    const box = this.#boxes.of(activityId);
    if (row?.phase !== 'open' || !box) return { count: () => 0, responses: () => [] };
    return { count: (slot) => box.count(slot), responses: (slot) => (row.level === 'private' ? [] : box.responses(slot)) };
  }

  async own(): Promise<OwnResponses> {
    return this.#writer.own;
  }

  async meetingByDoor(door: { code: string } | { link: string }): Promise<string | null> {
    return this.#reviews.byDoor(door);
  }

  async personBySeat(seat: Buffer): Promise<{ meetingId: string; personId: string } | null> {
    return this.#reviews.bySeat(seat);
  }

  async runningMeetings(startedBefore: number): Promise<string[]> {
    return this.#reviews.running(startedBefore);
  }

  async meetingsToForget(realm: Realm, days: number, now: number): Promise<string[]> {
    return this.#reviews.old(realm, days, now);
  }

  async tidy(now: number, waiting: boolean): Promise<void> {
    await this.#write(() => {
      this.#contexts.forget(now);
      this.#reviews.forgetExpired(now);
      this.#gone.forget();
    });
    this.#leftovers.clear({ waiting });
  }

  async clear(): Promise<void> {
    this.#leftovers.clear({ waiting: false });
  }

  async boxes(now: number): Promise<{ count: number; oldestMs: number }> {
    const ages = this.#rows
      .unfinished()
      .filter(({ box }) => box !== null)
      .map(({ opened_at }) => now - opened_at);
    return { count: ages.length, oldestMs: Math.max(0, ...ages) };
  }

  async ready(): Promise<boolean> {
    try {
      await this.#write(() => this.#contexts.spendAndForgetNothing());
      return true;
    } catch {
      return false;
    }
  }

  async stop(): Promise<void> {
    this.#commits.flush();
    this.#leftovers.clearIfPossible({ waiting: false });
    this.#boxes.stop();
    this.#db.close();
    this.#lock.close();
  }

  #write<T>(work: () => T): Promise<T> {
    return this.#commits.run((touch) => {
      touch(this.#db);
      return work();
    });
  }

  /** What deleted rows leave behind. Boxes go after the commit, because they cannot be brought back; what a crash spares goes at the next start. */
  #leaveNothing(activityIds: string[]): void {
    for (const id of activityIds) this.#boxes.destroyOf(id);
    this.#leftovers.emptyLog();
    this.#leftovers.clearIfPossible({ waiting: true });
  }
}
