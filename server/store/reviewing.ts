import type { Gone } from './gone.ts';
import type { Reviews } from './reviews.ts';
import type { Sessions } from './sessions.ts';
import type { ReviewStore } from './store.ts';

type Tools = { reviews: Reviews; sessions: Sessions; gone: Gone; write: <T>(work: () => T) => Promise<T> };

/** Who may look at which sessions afterwards: links that can be ended, and whoever has facilitated. */
export function makeReviewStore({ reviews, sessions, gone, write }: Tools): ReviewStore {
  return {
    grant: (meetingId, secret, now, expiresAt) => write(() => reviews.grant(meetingId, secret, now, expiresAt)),
    revoke: (meetingId) =>
      write(() => {
        const links = reviews.revoke(meetingId);
        for (const link of links) gone.note('link', link);
        return links.length;
      }),
    bySecret: async (secret, now) => reviews.bySecret(secret, now),
    sessionsOf: async (of) => sessions.of(of),
    hasFacilitated: async (zoomUser, meetingId) => sessions.hasFacilitated(zoomUser, meetingId),
    seriesOf: async (zoomUser) => reviews.seriesOf(zoomUser),
  };
}
