/** A timestamp may be five minutes ahead and is good for five more, so a signature must be known for ten. */
const REMEMBERED_MS = 10 * 60_000;

/** The signatures of the last ten minutes, and never more than `most` of them. */
export class SeenSignatures {
  readonly #seenAt = new Map<string, number>(); // oldest first
  readonly #most: number;

  constructor(most = 10_000) {
    this.#most = most;
  }

  /** Whether this is the first time. */
  add(signature: string, now: number): boolean {
    for (const [known, seenAt] of this.#seenAt) {
      if (now - seenAt <= REMEMBERED_MS) break;
      this.#seenAt.delete(known);
    }
    if (this.#seenAt.has(signature)) return false;
    this.#seenAt.set(signature, now);
    const [oldest] = this.#seenAt.keys();
    if (oldest !== undefined && this.#seenAt.size > this.#most) this.#seenAt.delete(oldest);
    return true;
  }

  /** For when the event could not be acted upon: otherwise Zoom's second try would count as done. */
  forget(signature: string): void {
    this.#seenAt.delete(signature);
  }
}
