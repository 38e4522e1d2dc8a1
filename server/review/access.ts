import { refuse, Refusal } from '../lib/refusal.ts';
import type { Facts, Store } from '../store/store.ts';

/** Who looks back: a Zoom account that facilitated, or whoever holds a review link. `key` is the base64url of its keyed hash. */
export type Reader = { by: 'account' | 'link'; key: string };

/** The meetings that a reader may look at, newest first. `linkUntil` is when their link runs out; null for an account. */
export type Readable = { meetingIds: string[]; linkUntil: number | null };

export type Reading = { facts: Facts; linkUntil: number | null };

/**
 * To be asked with every request: a link that was taken back a moment ago opens nothing any more. Refuses only links
 * ('review-closed'); an account that has facilitated nothing may look at nothing.
 */
export async function readable({ by, key }: Reader, store: Store, now: number): Promise<Readable | Refusal> {
  const hash = Buffer.from(key, 'base64url');
  if (by === 'account') return { meetingIds: (await store.meetingsOf(hash)).map(({ id }) => id), linkUntil: null };
  const grant = await store.reviewBySecret(hash, now);
  return grant ? { meetingIds: [grant.meetingId], linkUntil: grant.expiresAt } : refuse('review-closed');
}

/** One meeting of a reader. A meeting of somebody else is refused exactly like one that never was ('no-such-meeting'). */
export async function readMeeting(reader: Reader, meetingId: string, store: Store, now: number): Promise<Reading | Refusal> {
  const allowed = await readable(reader, store, now);
  if (allowed instanceof Refusal) return allowed;
  const facts = allowed.meetingIds.includes(meetingId) ? await store.facts(meetingId) : null;
  return facts ? { facts, linkUntil: allowed.linkUntil } : refuse('no-such-meeting');
}
