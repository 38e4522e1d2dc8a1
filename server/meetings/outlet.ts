/** Where a listener's bytes go. `write` says whether the pipe takes more; when it does again, the owner calls `drained`. */
export type Outlet = { write: (bytes: Buffer) => boolean; end: () => void };

/** ready: send at once. full: waiting for the pipe. stale: waiting, and something changed meanwhile. */
type Pipe = 'ready' | 'full' | 'stale';

/** How long a pipe may stay full before it counts as dead. */
export const DEAD_AFTER_MS = 30_000;

/** One panel that listens. A slow one is skipped, never queued for: once it drains it gets everything as it is then. */
export class Listener {
  readonly personId: string;
  readonly #outlet: Outlet;
  #pipe: Pipe = 'ready';
  #fullSince = 0;

  constructor(personId: string, outlet: Outlet) {
    this.personId = personId;
    this.#outlet = outlet;
  }

  /** False when the bytes were skipped: the pipe is full, and what it missed will be sent whole. */
  send(bytes: Buffer, now: number): boolean {
    if (this.#pipe !== 'ready') {
      this.#pipe = 'stale';
      return false;
    }
    if (!this.#outlet.write(bytes)) {
      this.#pipe = 'full';
      this.#fullSince = now;
    }
    return true;
  }

  /** Whether something was missed while the pipe was full. */
  drained(): boolean {
    const missed = this.#pipe === 'stale';
    this.#pipe = 'ready';
    return missed;
  }

  isDead(now: number): boolean {
    return this.#pipe !== 'ready' && Math.abs(now - this.#fullSince) > DEAD_AFTER_MS;
  }

  end(): void {
    this.#outlet.end();
  }
}
