import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { refuse, type Refusal } from '../lib/refusal.ts';
import type { SeenSignatures } from './seen-signatures.ts';

const FRESH_MS = 5 * 60_000;

/** What Zoom's server says to ours. `repeated` was acted upon before. */
export type WebhookEvent =
  | { type: 'challenge'; answer: { plainToken: string; encryptedToken: string } }
  | { type: 'deauthorised'; zoomUser: string }
  | { type: 'repeated' }
  | { type: 'other' };

/** `rawBody` is what came over the wire: a body that was parsed and written again has another signature. */
export type Delivery = {
  signature: string | undefined; // header x-zm-signature
  timestamp: string | undefined; // header x-zm-request-timestamp: seconds since 1970
  rawBody: Buffer;
  secretToken: string;
  now: number; // milliseconds since 1970
  seen: SeenSignatures;
};

const BODY = z.object({ event: z.string(), payload: z.unknown().optional() });
const CHALLENGE = z.object({ plainToken: z.string().min(1).max(64) });
const DEAUTHORISATION = z.object({ user_id: z.string().min(1) });

/**
 * What a delivery means, if Zoom signed it within the last five minutes; `signed-out` otherwise. `malformed` is signed, but
 * lacks what its event needs. Challenges are signed too, and are answered as often as they come: nothing follows from them.
 */
export function readWebhook({ signature, timestamp, rawBody, secretToken, now, seen }: Delivery): WebhookEvent | Refusal {
  if (!isFresh(timestamp, now) || !signature || !isSigned(signature, `v0:${timestamp}:`, rawBody, secretToken)) {
    return refuse('signed-out');
  }
  const event = meaningOf(rawBody, secretToken);
  if (event === null) return refuse('malformed');
  return event.type === 'challenge' || seen.add(signature, now) ? event : { type: 'repeated' };
}

function isFresh(timestamp: string | undefined, now: number): boolean {
  return timestamp !== undefined && /^\d{1,12}$/.test(timestamp) && Math.abs(now - Number(timestamp) * 1000) <= FRESH_MS;
}

function isSigned(signature: string, prefix: string, rawBody: Buffer, secretToken: string): boolean {
  if (secretToken === '') return false; // everybody can sign with an empty secret
  const expected = Buffer.from(`v0=${createHmac('sha256', secretToken).update(prefix).update(rawBody).digest('hex')}`);
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function meaningOf(rawBody: Buffer, secretToken: string): WebhookEvent | null {
  const body = BODY.safeParse(parseJson(rawBody)).data;
  switch (body?.event) {
    case undefined:
      return null;
    case 'endpoint.url_validation': {
      const challenge = CHALLENGE.safeParse(body?.payload).data;
      return challenge ? { type: 'challenge', answer: answerTo(challenge.plainToken, secretToken) } : null;
    }
    case 'app_deauthorized': {
      const gone = DEAUTHORISATION.safeParse(body?.payload).data;
      return gone ? { type: 'deauthorised', zoomUser: gone.user_id } : null;
    }
    default:
      return { type: 'other' };
  }
}

const answerTo = (plainToken: string, secretToken: string) => ({
  plainToken,
  encryptedToken: createHmac('sha256', secretToken).update(plainToken).digest('hex'),
});

function parseJson(rawBody: Buffer): unknown {
  try {
    return JSON.parse(rawBody.toString('utf8'));
  } catch {
    return undefined;
  }
}
