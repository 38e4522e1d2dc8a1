import { secretHash } from '../lib/keyed.ts';
import type { Facts, Write } from '../store/store.ts';

/**
 * Codes by which a series is given to somebody whom Zoom does not know. Only what a code hashes to is kept, with the series: whoever
 * has the database cannot make one.
 */
const OFFER = 'offer/';
const offerKey = (secret: string): string => OFFER + secretHash(secret).toString('hex');

/** How long a code is good, unless it is taken back before. */
export const OFFER_MS = 7 * 24 * 60 * 60_000;

type Series = Facts['series'];

/** A code says where to look, and proves that it may. */
export const offerCode = (meetingId: string, secret: string): string => `${meetingId}.${secret}`;
export const meetingOfOffer = (code: string): string => code.split('.')[0] ?? '';

/** Those that are over go when a new one is made. */
export const offer = (series: Series, secret: string, now: number): Write[] => [
  ...offersIn(series).flatMap(([key, { until }]): Write[] => (until <= now ? [{ write: 'keepsake', key, body: null }] : [])),
  { write: 'keepsake', key: offerKey(secret), body: { until: now + OFFER_MS } },
];

export const takeBackOffers = (series: Series): Write[] => offersIn(series).map(([key]) => ({ write: 'keepsake', key, body: null }));

export function isOffered(series: Series, code: string, now: number): boolean {
  const found = series.get(offerKey(code.slice(code.indexOf('.') + 1))) as { until: number } | undefined;
  return found !== undefined && found.until > now;
}

const offersIn = (series: Series): [string, { until: number }][] =>
  [...series].filter(([key]) => key.startsWith(OFFER)).map(([key, body]) => [key, body as { until: number }]);
