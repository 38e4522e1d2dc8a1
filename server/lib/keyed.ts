import { createHash, createHmac, createSecretKey, randomBytes, randomInt, type KeyObject } from 'node:crypto';

/** Letters and digits that are not taken for one another, read or spoken: without 0, 1, I, L and O. */
export const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const CODE_LENGTH = 8;

/**
 * A name for `value` that cannot be turned back, nor be made by others, without the key: 32 bytes. The same value in another
 * `domain` has another name, so that tables cannot be joined by it; the length in front keeps 'ab' + 'c' from 'a' + 'bc'.
 */
export function hmac(key: Buffer, domain: string, value: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(Buffer.byteLength(domain));
  return createHmac('sha256', keyOf(key)).update(length).update(domain).update(value).digest();
}

/** Made once for each key: from plain bytes Node makes it anew with every call, which costs four times the rest. */
const made = new WeakMap<Buffer, KeyObject>();

function keyOf(bytes: Buffer): KeyObject {
  const key = made.get(bytes) ?? createSecretKey(bytes);
  made.set(bytes, key);
  return key;
}

/** What a secret link holds is known to whoever has the link, and to nobody who has only the database. */
export const secretHash = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** 128 random bits in 22 characters of base64url. */
export const randomId = (): string => randomBytes(16).toString('base64url');

/** What a person types to come in from a browser: short enough to be read out, one of 852 thousand million. */
export const joinCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET.charAt(randomInt(CODE_ALPHABET.length))).join('');

/** Where new ids and codes come from. */
export type Ids = { id: () => string; code: () => string };
export const randomIds: Ids = { id: randomId, code: joinCode };

/** A code as people type it: any case, in groups, with spaces or any kind of hyphen. */
export const normaliseCode = (text: string): string => (text.length > 64 ? '' : text.replace(/[\s\p{Dash}]/gu, '').toUpperCase());
