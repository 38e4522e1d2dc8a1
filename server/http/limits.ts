import type { IncomingMessage } from 'node:http';
import type { Clock } from '../lib/clock.ts';

/** So many at once, and so many a minute afterwards. */
export type Rate = { burst: number; perMinute: number };

/** What one person does by hand, with room for a retry. */
export const PERSON: Rate = { burst: 10, perMinute: 30 };

/** What a panel looks: a line that breaks and comes back, or, where no line holds, a question every few seconds. */
export const LOOKING: Rate = { burst: 20, perMinute: 60 };

/** Buckets that are full again say nothing any more; at least this many are kept before they are looked through. */
const MANY = 50_000;

/** Token buckets in memory. A restart empties them, which is as well: nothing that they guard survives one either. */
export class Buckets {
  readonly #rate: Rate;
  readonly #clock: Clock;
  readonly #buckets = new Map<string, { left: number; at: number }>();
  #most = MANY;

  constructor(rate: Rate, clock: Clock) {
    this.#rate = rate;
    this.#clock = clock;
  }

  /** Whether `take` would be granted. */
  has(key: string): boolean {
    return this.#left(key, this.#clock()) >= 1;
  }

  /** False when `key` has to wait. */
  take(key: string): boolean {
    const now = this.#clock();
    const left = this.#left(key, now);
    if (left < 1) return false;
    if (this.#buckets.size >= this.#most) this.#forgetFull(now);
    this.#buckets.set(key, { left: left - 1, at: now });
    return true;
  }

  #left(key: string, now: number): number {
    const bucket = this.#buckets.get(key);
    const { burst, perMinute } = this.#rate;
    // A clock that was put back takes nothing away.
    const passed = bucket ? Math.max(0, now - bucket.at) : 0;
    return bucket ? Math.min(burst, bucket.left + (passed * perMinute) / 60_000) : burst;
  }

  #forgetFull(now: number): void {
    for (const key of this.#buckets.keys()) if (this.#left(key, now) >= this.#rate.burst) this.#buckets.delete(key);
    this.#most = Math.max(MANY, 2 * this.#buckets.size); // or each newcomer to a crowd would look through all of it
  }
}

/**
 * The network somebody comes from: an IPv4 address, or the /56 of an IPv6 one, which is what a household or a campus gets.
 * `hops` is how many proxies of ours stand in front; what others wrote into the header is not looked at.
 */
export function networkOf(req: IncomingMessage, hops: number): string {
  const address = forwardedFor(req, hops) || (req.socket.remoteAddress ?? '');
  return address.includes(':') && !address.startsWith('::ffff:') ? prefixOf(address) : address.replace('::ffff:', '');
}

const forwardedFor = (req: IncomingMessage, hops: number): string | undefined =>
  hops > 0
    ? String(req.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-hops)
        ?.trim()
    : undefined;

function prefixOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const front = head.split(':').filter(Boolean);
  const back = (tail ?? '').split(':').filter(Boolean);
  const groups = tail === undefined ? front : [...front, ...Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0'), ...back];
  const fourth = Number.parseInt(groups[3] ?? '0', 16) & 0xff00;
  return [...groups.slice(0, 3).map((group) => Number.parseInt(group, 16)), fourth].map((group) => group.toString(16)).join(':');
}
