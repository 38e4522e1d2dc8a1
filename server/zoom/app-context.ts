import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { refuse, type Refusal } from '../lib/refusal.ts';
import type { Role } from '../wire.ts';

const LONGEST_TEXT = 8192; // real ones have some hundred characters
const IV_BYTES = 12;
const TAG_BYTES = 16;
const LONGEST_AAD = 256;
const CIPHER = 'aes-256-gcm';

const ISSUER = 'marketplace.zoom.us';
const LONGEST_LIFE_MS = 10 * 60_000; // Zoom gives them about two minutes
const CLOCK_SKEW_MS = 30_000;

/**
 * `meetingIds` begins with the main meeting, also when the panel was opened inside a breakout room. `roomId` is the room as the
 * host's panel sees it in Zoom's list of rooms: another value than the id of the meeting inside it.
 */
type Place =
  | { kind: 'meeting'; meetingIds: [string, ...string[]]; roomId: string | null }
  | { kind: 'main-window' | 'elsewhere'; meetingIds: []; roomId: null };

/** What Zoom says, under its seal, of whoever opened the panel. Zoom ids in it are the real ones: do not keep them as they are. */
export type AppContext = Place & {
  zoomUser: string | null; // guests have none, not even when they are host
  role: Role;
  fingerprint: Buffer; // 32 bytes, the same for the same context: remember it until `expiresAt`, so that it works once
  expiresAt: number; // milliseconds since 1970
};

/** Zoom leaves out what it does not know, and adds fields as it likes. */
const zoomId = z
  .string()
  .nullish()
  .transform((id) => id || null);
const FIELDS = z.object({
  iss: z.literal(ISSUER),
  aud: z.string(),
  ts: z.number(),
  exp: z.number(),
  typ: z.string(),
  uid: zoomId,
  mid: zoomId,
  pid: zoomId,
  bmid: zoomId,
  attendrole: z.unknown().optional(),
});
type Fields = z.infer<typeof FIELDS>;

/** The key under which Zoom seals the contexts of the app that has this client secret. */
export function contextKey(clientSecret: string): Buffer {
  if (clientSecret === '') throw new Error('Without a client secret anybody could seal an app context.');
  return createHash('sha256').update(clientSecret).digest();
}

/**
 * Opens what `getAppContext()` or the header `x-zm-app-context` gave. Whatever is not exactly right, from the first byte
 * to the clock, is `bad-context`; the reason is not told, because only forgers would learn from it.
 */
export function openAppContext(text: string, keys: { clientId: string; key: Buffer }, now: number): AppContext | Refusal {
  const sealed = takeApart(decode(text));
  const fields = sealed && unseal(sealed, keys.key);
  if (!fields || fields.aud !== keys.clientId || !isCurrent(fields, now)) return refuse('bad-context');
  return {
    ...placeOf(fields),
    zoomUser: fields.uid,
    role: roleOf(fields.attendrole),
    fingerprint: createHash('sha256').update(sealed.iv).update(sealed.tag).digest(),
    expiresAt: fields.exp,
  };
}

/** Seals fields as Zoom does: for the simulated meeting, and for tests. */
export function sealAppContext(fields: Record<string, unknown>, key: Buffer): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES });
  const content = Buffer.concat([cipher.update(JSON.stringify(fields), 'utf8'), cipher.final()]);
  const lengths = Buffer.alloc(6); // two bytes for an AAD that we leave empty, four for the content
  lengths.writeUInt32LE(content.length, 2);
  return Buffer.concat([Buffer.of(IV_BYTES), iv, lengths, content, cipher.getAuthTag()]).toString('base64');
}

/** Standard or URL alphabet, with or without padding. Node skips what is not base64, so the text must be what its bytes give again. */
function decode(text: string): Buffer {
  if (text.length > LONGEST_TEXT) return Buffer.alloc(0);
  const bytes = Buffer.from(text, 'base64');
  const [standard, url] = [bytes.toString('base64'), bytes.toString('base64url')];
  const padding = standard.slice(url.length);
  const spellings = [standard, standard.slice(0, url.length), url, url + padding];
  return spellings.includes(text) ? bytes : Buffer.alloc(0);
}

type Sealed = { iv: Buffer; aad: Buffer; content: Buffer; tag: Buffer };

/**
 * One byte for the length of the IV, the IV, two for the AAD, the AAD, four for the content, the content, then the tag; little
 * endian. The lengths must add up to the last byte: a shorter tag is one that can be guessed.
 */
function takeApart(bytes: Buffer): Sealed | null {
  const ivEnd = 1 + IV_BYTES;
  if (bytes.length < ivEnd + 2 || bytes[0] !== IV_BYTES) return null;
  const aadEnd = ivEnd + 2 + bytes.readUInt16LE(ivEnd);
  if (aadEnd > ivEnd + 2 + LONGEST_AAD || bytes.length < aadEnd + 4) return null;
  const contentEnd = aadEnd + 4 + bytes.readUInt32LE(aadEnd);
  if (bytes.length !== contentEnd + TAG_BYTES) return null;
  return {
    iv: bytes.subarray(1, ivEnd),
    aad: bytes.subarray(ivEnd + 2, aadEnd),
    content: bytes.subarray(aadEnd + 4, contentEnd),
    tag: bytes.subarray(contentEnd),
  };
}

function unseal({ iv, aad, content, tag }: Sealed, key: Buffer): Fields | null {
  // Without `authTagLength` Node would take a tag of four bytes.
  const decipher = createDecipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES }).setAAD(aad).setAuthTag(tag);
  try {
    const plain = Buffer.concat([decipher.update(content), decipher.final()]);
    return FIELDS.safeParse(JSON.parse(plain.toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}

const isCurrent = ({ ts, exp }: Fields, now: number) => now <= exp && ts <= now + CLOCK_SKEW_MS && exp > ts && exp - ts <= LONGEST_LIFE_MS;

/** Inside a breakout room `mid` may be the room and `pid` the main meeting. A webinar is a meeting to us. */
function placeOf({ typ, pid, mid, bmid }: Fields): Place {
  if (typ === 'panel') return { kind: 'main-window', meetingIds: [], roomId: null };
  const [main, ...others] = new Set([pid, mid].filter((id) => id !== null));
  if (main === undefined || (typ !== 'meeting' && typ !== 'webinar')) return { kind: 'elsewhere', meetingIds: [], roomId: null };
  return { kind: 'meeting', meetingIds: [main, ...others], roomId: bmid };
}

const roleOf = (attendrole: unknown): Role => (attendrole === 'host' || attendrole === 'co-host' ? 'facilitator' : 'participant');
