import type { Frame } from '../wire.ts';
import type { Here } from './around.ts';
import type { Outlet } from './outlet.ts';
import { Room, type RoomOptions } from './room.ts';
import type { Touched } from './touched.ts';

const BEAT_MS = 5_000;

/** Every third beat an empty line goes out: proxies keep the stream open, and panels notice a dead one. */
const BEATS_TO_A_HEARTBEAT = 3;

const NOBODY: Here = { has: () => false };

/** Tells everybody what changed, after it was stored. It knows who listens, and nothing of how their bytes travel. */
export class Hub {
  readonly #options: RoomOptions;
  readonly #rooms = new Map<string, Room>();
  readonly #timer: NodeJS.Timeout;
  #beats = 0;
  #floor = 0; // a room that begins anew goes on counting from here: within an epoch revisions never go back

  constructor(options: RoomOptions) {
    this.#options = options;
    this.#timer = setInterval(() => this.#beat(), BEAT_MS).unref();
  }

  rev(meetingId: string): number {
    return this.#room(meetingId).rev;
  }

  /** The one place where news begins; called only after the commit. Returns the revision that will hold the change. */
  changed(meetingId: string, touched: Touched): number {
    return this.#room(meetingId).changed(touched);
  }

  /** Adds a panel: it gets everything at once, then whatever changes. Call `gone` when its connection ends. */
  listen(meetingId: string, personId: string, outlet: Outlet): Promise<{ drained: () => void; gone: () => void }> {
    return this.#room(meetingId).add(personId, outlet);
  }

  /** The same as a stream begins with: for panels whose network breaks streams. */
  snapshot(meetingId: string, personId: string): Promise<Frame | null> {
    return this.#room(meetingId).snapshot(personId);
  }

  dismiss(meetingId: string, personId?: string): void {
    this.#rooms.get(meetingId)?.dismiss(personId);
  }

  /** Who has the panel open in a meeting. */
  presence(meetingId: string): Here {
    return this.#rooms.get(meetingId)?.presence ?? NOBODY;
  }

  /** Meetings in which somebody has the panel open, or had a moment ago. */
  busy(): ReadonlySet<string> {
    return new Set([...this.#rooms].filter(([, { presence }]) => !presence.isEmpty).map(([id]) => id));
  }

  connections(): number {
    return [...this.#rooms.values()].reduce((sum, room) => sum + room.size, 0);
  }

  /** Says goodbye. Panels come back after a pause, each of its own length, so that they do not all come at once. */
  stop(): void {
    clearInterval(this.#timer);
    const bye = this.#options.frame(`${JSON.stringify({ bye: true })}\n`);
    for (const room of this.#rooms.values()) {
      room.sendAll(bye);
      room.stop();
    }
  }

  #beat(): void {
    this.#beats += 1;
    const now = this.#options.clock();
    for (const [meetingId, room] of this.#rooms) {
      if (room.presence.expire(now)) room.changed({ meeting: true });
      room.endDead();
      if (this.#beats % BEATS_TO_A_HEARTBEAT === 0) room.sendAll(this.#options.frame('\n'));
      if (room.isQuiet) this.#forget(meetingId, room);
    }
  }

  #forget(meetingId: string, room: Room): void {
    this.#floor = Math.max(this.#floor, room.rev);
    this.#rooms.delete(meetingId);
  }

  #room(meetingId: string): Room {
    const room = this.#rooms.get(meetingId) ?? new Room(meetingId, this.#options, this.#floor);
    this.#rooms.set(meetingId, room);
    return room;
  }
}
