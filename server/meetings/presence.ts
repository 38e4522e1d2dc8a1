/** A panel that closes and opens again within this time was never away: a reload, a tunnel, a walk between rooms. */
export const GRACE_MS = 15_000;

/** Who has the panel open in one meeting. Nothing of it is stored. */
export class Presence {
  readonly #connections = new Map<string, number>();
  readonly #leftAt = new Map<string, number>();

  has(personId: string): boolean {
    return this.#connections.has(personId) || this.#leftAt.has(personId);
  }

  /** True when this person was not here before. */
  came(personId: string): boolean {
    const isNew = !this.has(personId);
    this.#leftAt.delete(personId);
    this.#connections.set(personId, (this.#connections.get(personId) ?? 0) + 1);
    return isNew;
  }

  left(personId: string, now: number): void {
    const others = (this.#connections.get(personId) ?? 1) - 1;
    if (others > 0) this.#connections.set(personId, others);
    else {
      this.#connections.delete(personId);
      this.#leftAt.set(personId, now);
    }
  }

  /** Lets go of those whose grace is over. True when there were any. */
  expire(now: number): boolean {
    const gone = [...this.#leftAt].filter(([, at]) => Math.abs(now - at) >= GRACE_MS);
    for (const [personId] of gone) this.#leftAt.delete(personId);
    return gone.length > 0;
  }

  get isEmpty(): boolean {
    return this.#connections.size === 0 && this.#leftAt.size === 0;
  }
}
