import type { Audience } from '../activities/kind.ts';
import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import type { Store } from '../store/store.ts';
import type { Frame } from '../wire.ts';
import { Listener, type Outlet } from './outlet.ts';
import { padded } from './padded.ts';
import { Presence } from './presence.ts';
import { Pending, type Touched } from './touched.ts';
import { audienceOf, type Views } from './views.ts';

/** Changes of this much time share one broadcast. */
export const SETTLE_MS = 60;

/** While one change follows another, seven pictures a second are enough to watch a crowd answer. */
const CROWD_MS = 150;

/** After so many listeners the event loop gets a turn, so that answers do not wait for the crowd to be told. */
const SLICE_OF_LISTENERS = 250;

/** A person with more panels open than this is a panel that forgot to close. */
const MOST_STREAMS_EACH = 3;

/** `frame` turns a line into the bytes that all pipes take; it is made once for all of them. */
export type RoomOptions = { store: Store; views: Views; clock: Clock; log: Log; epoch: string; frame: (line: string) => Buffer };

/** The panels of one meeting: who listens, what they have not been told yet, and the telling. */
export class Room {
  readonly presence = new Presence();
  rev: number;
  readonly #meetingId: string;
  readonly #options: RoomOptions;
  readonly #listeners = new Map<string, Set<Listener>>(); // by person
  #pending: Pending | null = null;
  #timer: NodeJS.Timeout | null = null;
  #telling = false;
  #isOver = false;
  #whole = { rev: -1, bytes: new Map<Audience, Buffer>() };

  constructor(meetingId: string, options: RoomOptions, rev: number) {
    this.#meetingId = meetingId;
    this.rev = rev;
    this.#options = options;
  }

  get isQuiet(): boolean {
    return this.presence.isEmpty && this.#pending === null && !this.#telling;
  }

  get size(): number {
    return [...this.#listeners.values()].reduce((sum, theirs) => sum + theirs.size, 0);
  }

  changed(touched: Touched): number {
    // A line to everybody, even an empty one, would tell the moment in which somebody would rather not say.
    if (Object.keys(touched).length === 0) return this.rev;
    this.rev += 1;
    this.#pending ??= new Pending();
    this.#pending.add(touched);
    this.#settle(SETTLE_MS);
    return this.rev;
  }

  async add(personId: string, outlet: Outlet): Promise<{ drained: () => void; gone: () => void }> {
    const listener = new Listener(personId, outlet);
    const theirs = (this.#listeners.get(personId) ?? new Set()).add(listener);
    this.#listeners.set(personId, theirs);
    if (theirs.size > MOST_STREAMS_EACH) [...theirs][0]?.end();
    if (this.presence.came(personId)) this.changed({ meeting: true });
    await this.#tellAll(listener);
    return { drained: () => this.#drained(listener), gone: () => this.#gone(listener) };
  }

  /** Everything that one person may see now. Null once the person is forgotten. */
  async snapshot(personId: string): Promise<Frame | null> {
    const stamp = this.#stamp();
    const mine = await this.#options.views.mine(this.#meetingId, personId, this.presence);
    const common = await this.#options.views.common(this.#meetingId, await this.#audience(personId), 'everything', this.presence);
    return common && mine ? { ...stamp, whole: true, ...common, ...mine } : null;
  }

  /** Sends the same bytes to all, whatever they have heard so far. */
  sendAll(bytes: Buffer): void {
    for (const listener of this.#everyone()) listener.send(bytes, this.#options.clock());
  }

  endDead(): void {
    for (const listener of this.#everyone()) if (listener.isDead(this.#options.clock())) listener.end();
  }

  /** Ends the panels of one person, or all. */
  dismiss(personId?: string): void {
    for (const listener of this.#everyone()) if (personId === undefined || listener.personId === personId) listener.end();
  }

  stop(): void {
    this.#isOver = true; // answers that are still on their way are stored, and told by the next server
    if (this.#timer) clearTimeout(this.#timer);
    this.dismiss();
  }

  #settle(pauseMs: number): void {
    if (this.#timer || this.#telling || this.#isOver) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.#tell();
    }, pauseMs);
  }

  async #tell(): Promise<void> {
    const touched = this.#pending;
    if (!touched) return;
    const began = performance.now();
    this.#pending = null;
    this.#telling = true;
    try {
      await this.#broadcast(touched);
    } catch (err) {
      // Whoever could not be told must not be left with an old view: they come back and get everything.
      this.#options.log.error('telling failed', err instanceof Error ? { err } : {});
      this.dismiss();
    } finally {
      this.#telling = false;
    }
    // Twice as long as the last broadcast took: news may never take more than a third of the time that taps need.
    if (this.#pending) this.#settle(Math.max(CROWD_MS, 2 * (performance.now() - began)));
  }

  async #broadcast(touched: Pending): Promise<void> {
    const people = (await this.#options.store.facts(this.#meetingId))?.people;
    const news = await this.#news(touched);
    let told = 0;
    for (const listener of this.#everyone()) {
      if (touched.audience.has(listener.personId)) await this.#tellAll(listener);
      else {
        // Their own part first: a tap that waits for this revision then finds the whole of it.
        if (touched.everyonesMine || touched.mine.has(listener.personId)) await this.#tellMine(listener);
        const bytes = news.get(audienceOf(people?.get(listener.personId)));
        if (bytes) listener.send(bytes, this.#options.clock());
      }
      told += 1;
      if (told % SLICE_OF_LISTENERS === 0) await new Promise(setImmediate);
    }
  }

  async #news(touched: Pending): Promise<Map<Audience, Buffer>> {
    const stamp = this.#stamp();
    const news = new Map<Audience, Buffer>();
    for (const audience of ['people', 'facilitators'] as const) {
      const common = await this.#options.views.common(this.#meetingId, audience, touched, this.presence);
      if (common) news.set(audience, this.#bytes({ ...stamp, ...common }));
    }
    return news;
  }

  async #tellMine(listener: Listener): Promise<void> {
    const stamp = this.#stamp();
    const mine = await this.#options.views.mine(this.#meetingId, listener.personId, this.presence);
    if (mine) listener.send(this.#options.frame(`${padded({ ...stamp, ...mine })}\n`), this.#options.clock());
    else listener.end();
  }

  async #tellAll(listener: Listener): Promise<void> {
    await this.#tellMine(listener);
    const bytes = await this.#everything(await this.#audience(listener.personId));
    if (bytes) listener.send(bytes, this.#options.clock());
    else listener.end();
  }

  /** Made once for each revision and audience, however many come in at that moment. */
  async #everything(audience: Audience): Promise<Buffer | null> {
    if (this.#whole.rev !== this.rev) this.#whole = { rev: this.rev, bytes: new Map() };
    const { bytes: made } = this.#whole;
    const stamp = this.#stamp();
    const common = made.has(audience) ? null : await this.#options.views.common(this.#meetingId, audience, 'everything', this.presence);
    if (common) made.set(audience, this.#bytes({ ...stamp, whole: true, ...common }));
    return made.get(audience) ?? null;
  }

  async #audience(personId: string): Promise<Audience> {
    return audienceOf((await this.#options.store.facts(this.#meetingId))?.people.get(personId));
  }

  #drained(listener: Listener): void {
    if (listener.drained()) this.#tellAll(listener).catch(() => listener.end());
  }

  #gone(listener: Listener): void {
    const theirs = this.#listeners.get(listener.personId);
    if (!theirs?.delete(listener)) return;
    if (theirs.size === 0) this.#listeners.delete(listener.personId);
    this.presence.left(listener.personId, this.#options.clock());
  }

  #everyone(): Listener[] {
    return [...this.#listeners.values()].flatMap((theirs) => [...theirs]);
  }

  #stamp(): Pick<Frame, 'epoch' | 'rev'> {
    return { epoch: this.#options.epoch, rev: this.rev };
  }

  #bytes(frame: Frame): Buffer {
    return this.#options.frame(`${JSON.stringify(frame)}\n`);
  }
}
