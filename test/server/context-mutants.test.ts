import { createCipheriv } from 'node:crypto';
import * as fc from '../support/fast-check.ts';
import { expect, test } from 'vitest';
import { Refusal } from '../../server/lib/refusal.ts';
import { contextKey, openAppContext } from '../../server/zoom/app-context.ts';

const NOW = 1_700_000_060_000;
const KEYS = { clientId: 'sample-client-id', key: contextKey('sample client secret') };
const FIELDS = { iss: 'marketplace.zoom.us', aud: KEYS.clientId, ts: NOW - 60_000, exp: NOW + 60_000, typ: 'meeting', mid: 'main' };

/** Written apart from the product's own, and able to do wrong. */
type Parts = { iv: Uint8Array; aad: Uint8Array; plain: string; key: Buffer; tagBytes: number };
function sealed({ iv, aad, plain, key, tagBytes }: Parts): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes }).setAAD(aad);
  const content = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  const aadLength = Buffer.of(aad.length & 255, aad.length >> 8);
  const contentLength = Buffer.of(content.length & 255, content.length >> 8, 0, 0);
  return Buffer.concat([Buffer.of(iv.length), iv, aadLength, aad, contentLength, content, cipher.getAuthTag()]);
}

const isOpened = (text: string) => !(openAppContext(text, KEYS, NOW) instanceof Refusal);
const opens = (bytes: Buffer) => isOpened(bytes.toString('base64'));

const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const genuine: fc.Arbitrary<Parts> = fc.record({
  iv: bytesOf(12),
  aad: fc.uint8Array({ maxLength: 40 }),
  plain: fc
    .record({ uid: fc.option(fc.string()), attendrole: fc.constantFrom('host', 'co-host', 'participant', 'attendee') })
    .map((who) => JSON.stringify({ ...FIELDS, ...who })),
  key: fc.constant(KEYS.key),
  tagBytes: fc.constant(16),
});

const withByte = (bytes: Buffer, at: number, change: (byte: number) => number) => {
  const copy = Buffer.from(bytes);
  copy[at % copy.length] = change(copy[at % copy.length] ?? 0);
  return copy;
};

/** What somebody without the key can do to a context of their own. */
const tampered = fc
  .tuple(
    genuine,
    fc.constantFrom('bit', 'cut', 'tag cut', 'longer', 'lengths', 'other tag', 'front cut', 'two bytes swapped'),
    fc.nat(),
    fc.integer({ min: 1, max: 255 }),
  )
  .map(([parts, how, where, amount]) => {
    const bytes = sealed(parts);
    const lengths = [0, 13, 14, ...[0, 1, 2, 3].map((i) => 15 + parts.aad.length + i)];
    switch (how) {
      case 'bit':
        return withByte(bytes, where, (byte) => byte ^ (1 << (amount & 7)));
      case 'cut':
        return bytes.subarray(0, where % bytes.length);
      case 'tag cut':
        return bytes.subarray(0, bytes.length - 16 + ([4, 8, 12, 13, 14, 15][where % 6] ?? 0));
      case 'longer':
        return Buffer.concat([bytes, Buffer.alloc(amount, where)]);
      case 'lengths':
        return withByte(bytes, lengths[where % lengths.length] ?? 0, (byte) => byte ^ amount);
      case 'other tag':
        return Buffer.concat([bytes.subarray(0, -16), sealed({ ...parts, key: contextKey('another secret') }).subarray(-16)]);
      case 'front cut':
        return bytes.subarray(1 + (where % bytes.length));
      case 'two bytes swapped': {
        const at = where % (bytes.length - 1);
        const [one = 0, two = 0] = bytes.subarray(at);
        return one === two
          ? Buffer.alloc(0)
          : withByte(
              withByte(bytes, at, () => two),
              at + 1,
              () => one,
            );
      }
    }
  })
  .map((bytes) => bytes.toString('base64'));

const noisy = fc
  .tuple(genuine, fc.nat(), fc.constantFrom(...Array.from(' \n\t\0=.,%é–'), 'A', '/', '==', 'AAAA'))
  .map(([parts, where, noise]) => {
    const text = sealed(parts).toString('base64').replaceAll('=', '');
    const at = where % text.length; // never at the end, where padding may stand
    return text.slice(0, at) + noise + text.slice(at);
  });

/** Sealed by somebody who has a key, but not as Zoom does for us, or not now. */
const MINUTE = 60_000;
const foreign = fc
  .tuple(
    genuine,
    fc.constantFrom<Record<string, unknown>>(
      { aud: 'another-app' },
      { aud: '' },
      { iss: 'https://marketplace.zoom.us' },
      { exp: NOW / 1000 + 60 },
      { ts: NOW / 1000 - 60, exp: NOW / 1000 + 60 },
      { ts: NOW - 3 * MINUTE, exp: NOW - 1 },
      { ts: NOW + MINUTE / 2 + 1, exp: NOW + 2 * MINUTE },
      { ts: NOW - MINUTE, exp: NOW + 525_600 * MINUTE },
      { ts: NOW + 1, exp: NOW },
      { exp: null },
      { exp: `${NOW + MINUTE}` },
    ),
    fc.boolean(),
  )
  .map(([parts, fields, otherKey]) =>
    otherKey
      ? sealed({ ...parts, key: contextKey('another secret') })
      : sealed({ ...parts, plain: JSON.stringify({ ...FIELDS, ...fields }) }),
  )
  .map((bytes) => bytes.toString('base64'));

test('every genuine context opens', () => {
  fc.assert(
    fc.property(genuine, (parts) => opens(sealed(parts))),
    { numRuns: 500 },
  );
});

test('of 20,000 contexts that were cut, bent, noisy, foreign or late, none opens', () => {
  fc.assert(
    fc.property(fc.oneof({ weight: 3, arbitrary: tampered }, noisy, foreign), (text) => !isOpened(text)),
    { numRuns: 20_000 },
  );
});

const usual: Parts = { iv: Buffer.alloc(12, 7), aad: Buffer.alloc(0), plain: JSON.stringify(FIELDS), key: KEYS.key, tagBytes: 16 };

test.each([4, 8, 12, 13, 14, 15])('a tag that was made %i bytes long is refused', (tagBytes) => {
  expect(opens(sealed({ ...usual, tagBytes }))).toBe(false);
});

test.each([
  ['an IV of 11 bytes', { iv: Buffer.alloc(11) }, false],
  ['an IV of 13 bytes', { iv: Buffer.alloc(13) }, false],
  ['an IV of 16 bytes', { iv: Buffer.alloc(16) }, false],
  ['256 bytes of additional data', { aad: Buffer.alloc(256, 1) }, true],
  ['257 bytes of additional data', { aad: Buffer.alloc(257, 1) }, false],
  ['no content', { plain: '' }, false],
  ['content that is not JSON', { plain: 'mid=main' }, false],
  ['JSON that is no object', { plain: JSON.stringify([FIELDS]) }, false],
  ['JSON null', { plain: 'null' }, false],
  ['fields twice, so that readers could disagree', { plain: `{"exp":0,${usual.plain.slice(1)}` }, true], // the last one counts
])('%s', (_name, parts, good) => {
  expect(opens(sealed({ ...usual, ...parts }))).toBe(good);
});
