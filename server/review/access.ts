import { refuse, Refusal } from '../lib/refusal.ts';
import type { KeptWriteUp } from '../store/afterwards.ts';
import type { Facts, Session, Store } from '../store/store.ts';

/** Who looks back: a Zoom account that facilitated, or whoever holds a review link. `key` is the base64url of its keyed hash. */
export type Reader = { by: 'account' | 'link'; key: string };

/** The meetings that a reader may look at, newest first. `linkUntil` is when their link runs out; null for an account. */
export type Readable = { sessions: Session[]; linkUntil: number | null };

/** `writeUp`: what its facilitators have written about it. */
export type Reading = { facts: Facts; writeUp: KeptWriteUp | null; linkUntil: number | null };

/**
 * To be asked with every request: a link that was taken back a moment ago opens nothing any more. Refuses only links
 * ('review-closed'); an account that has facilitated nothing may look at nothing.
 */
export async function readable({ by, key }: Reader, store: Store, now: number): Promise<Readable | Refusal> {
  const hash = Buffer.from(key, 'base64url');
  if (by === 'account') return { sessions: await store.reviews.sessionsOf({ zoomUser: hash }), linkUntil: null };
  const grant = await store.reviews.bySecret(hash, now);
  if (!grant) return refuse('review-closed');
  return { sessions: await store.reviews.sessionsOf({ meetingId: grant.meetingId }), linkUntil: grant.expiresAt };
}

/** One meeting of a reader. A meeting of somebody else is refused exactly like one that never was ('no-such-meeting'). */
export async function readMeeting({ by, key }: Reader, meetingId: string, store: Store, now: number): Promise<Reading | Refusal> {
  const hash = Buffer.from(key, 'base64url');
  const grant = by === 'link' ? await store.reviews.bySecret(hash, now) : null;
  if (by === 'link' && !grant) return refuse('review-closed');
  const mayRead = grant ? grant.meetingId === meetingId : await store.reviews.hasFacilitated(hash, meetingId);
  const facts = mayRead ? await store.facts(meetingId) : null;
  if (!facts) return refuse('no-such-meeting');
  return { facts, writeUp: await store.afterwards.writeUp(meetingId), linkUntil: grant?.expiresAt ?? null };
}

/** The sessions of a series that a reader may look at. Where there are none, there is no series for them ('no-such-meeting'). */
export async function readSeries(reader: Reader, seriesId: string, store: Store, now: number): Promise<Reading[] | Refusal> {
  const allowed = await readable(reader, store, now);
  if (allowed instanceof Refusal) return allowed;
  const theirs = allowed.sessions.filter((session) => session.seriesId === seriesId);
  const readings = theirs.map(async ({ id }) => {
    const facts = await store.facts(id);
    return facts && { facts, writeUp: await store.afterwards.writeUp(id), linkUntil: null };
  });
  const there = (await Promise.all(readings)).filter((each) => each !== null);
  return there.length === 0 ? refuse('no-such-meeting') : there;
}
