import jwt from 'jsonwebtoken';
import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../lib/clock.ts';
import { FILE_GOOD_FOR_MS, REVIEW_FILES, SERIES_FILES } from '../review/wire.ts';

/** `key` is the base64url of a keyed hash. */
const READER = { by: z.enum(['account', 'link']), key: z.string() };

/** What a token lets its bearer do. It names nobody: who a person is, and with which role, stands in the meeting's rows. */
const CLAIMS = z.discriminatedUnion('use', [
  // `inRoom`: Zoom said at the door that the panel is inside a breakout room.
  z.object({ use: z.literal('meeting'), meetingId: z.string(), personId: z.string(), inRoom: z.literal(true).optional() }),
  z.object({ use: z.literal('review'), ...READER }),
  z.object({ use: z.literal('file'), meetingId: z.string(), file: z.enum(REVIEW_FILES), zone: z.string(), ...READER }),
  z.object({ use: z.literal('series-file'), seriesId: z.string(), file: z.enum(SERIES_FILES), zone: z.string(), ...READER }),
  z.object({ use: z.literal('signing-in'), state: z.string(), verifier: z.string() }),
  z.object({ use: z.literal('signed-in'), key: z.string() }),
]);
const EXPIRY = z.object({ exp: z.number() });
export type Claims = z.infer<typeof CLAIMS>;
export type Use = Claims['use'];
export type ClaimsFor<U extends Use> = Extract<Claims, { use: U }>;

export const GOOD_FOR_S: Record<Use, number> = {
  meeting: 15 * 60,
  review: 60 * 60,
  file: FILE_GOOD_FOR_MS / 1000,
  'series-file': FILE_GOOD_FOR_MS / 1000,
  'signing-in': 10 * 60, // while Zoom asks for a password
  'signed-in': 60,
};

/** Panels exchange a token well before it ends. For facilitators this also renews Zoom's word on their role. */
export const FRESH_FOR_MS: Record<'meeting' | 'review', number> = { meeting: 8 * 60_000, review: 45 * 60_000 };

const NAME = 'bright-spells';

/** Verified tokens are remembered, since verifying costs more than storing a vote. */
const MOST_REMEMBERED = 50_000;

/** Our own short-lived tokens. `key` is a KeyObject: with a string each call would cost forty times as much. */
export class Tokens {
  readonly #key: KeyObject;
  readonly #clock: Clock;
  readonly #verified = new Map<string, { claims: Claims; until: number }>();

  constructor(key: KeyObject, clock: Clock) {
    this.#key = key;
    this.#clock = clock;
  }

  issue(claims: Claims): string {
    const now = Math.floor(this.#clock() / 1000);
    const payload = { ...claims, iat: now, exp: now + GOOD_FOR_S[claims.use] };
    return jwt.sign(payload, this.#key, { algorithm: 'HS256', audience: NAME, issuer: NAME });
  }

  /** Null for whatever is not exactly a token of ours, for this use, that is still good. */
  read<U extends Use>(token: string, use: U): ClaimsFor<U> | null {
    const remembered = this.#verified.get(token) ?? this.#verify(token);
    if (!remembered || remembered.until <= this.#clock()) {
      this.#verified.delete(token);
      return null;
    }
    return isFor(remembered.claims, use) ? remembered.claims : null;
  }

  #verify(token: string): { claims: Claims; until: number } | null {
    try {
      const clockTimestamp = Math.floor(this.#clock() / 1000);
      const payload = jwt.verify(token, this.#key, { algorithms: ['HS256'], audience: NAME, issuer: NAME, maxAge: '1h', clockTimestamp });
      const verified = { claims: CLAIMS.parse(payload), until: EXPIRY.parse(payload).exp * 1000 };
      this.#remember(token, verified);
      return verified;
    } catch {
      return null;
    }
  }

  #remember(token: string, verified: { claims: Claims; until: number }): void {
    this.#verified.set(token, verified);
    for (const oldest of this.#verified.keys()) {
      if (this.#verified.size <= MOST_REMEMBERED) break;
      this.#verified.delete(oldest);
    }
  }
}

const isFor = <U extends Use>(claims: Claims, use: U): claims is ClaimsFor<U> => claims.use === use;
