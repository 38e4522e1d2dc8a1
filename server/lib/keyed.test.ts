import { createHmac } from 'node:crypto';
import * as fc from '../../test/support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { CODE_ALPHABET, CODE_LENGTH, hmac, joinCode, normaliseCode, randomId } from './keyed.ts';

const KEY = Buffer.alloc(32, 1);

describe('a name that cannot be turned back', () => {
  test('is HMAC-SHA-256 over the length of the domain, the domain and the value', () => {
    const message = Buffer.concat([Buffer.of(0, 0, 0, 5), Buffer.from('zoom-', 'utf8'), Buffer.from('ana é', 'utf8')]);
    expect(hmac(KEY, 'zoom-', 'ana é')).toEqual(createHmac('sha256', KEY).update(message).digest());
  });

  test('changes with the key', () => {
    expect(hmac(KEY, 'person', 'ana')).not.toEqual(hmac(Buffer.alloc(32, 2), 'person', 'ana'));
  });

  test('differs for every other pair of domain and value, also where both run together the same', () => {
    const pair = fc.tuple(fc.string({ unit: 'grapheme', maxLength: 6 }), fc.string({ unit: 'grapheme', maxLength: 6 }));
    const split = fc
      .tuple(fc.string({ maxLength: 8 }), fc.nat(8), fc.nat(8))
      .map(([whole, a, b]) => [[whole.slice(0, a), whole.slice(a)] as const, [whole.slice(0, b), whole.slice(b)] as const]);
    fc.assert(
      fc.property(fc.oneof(fc.tuple(pair, pair), split), ([[domain, value], [otherDomain, otherValue]]) => {
        const same = domain === otherDomain && value === otherValue;
        expect(hmac(KEY, domain, value).equals(hmac(KEY, otherDomain, otherValue))).toBe(same);
      }),
    );
  });

  test('counts the length of a domain in bytes', () => {
    expect(hmac(KEY, 'é', 'x')).not.toEqual(hmac(KEY, 'Ã', '©x'));
  });
});

test('ids are 128 bits of base64url, and none comes twice', () => {
  const ids = Array.from({ length: 1000 }, randomId);
  for (const id of ids) {
    expect(id).toMatch(/^[\w-]{22}$/);
    expect(Buffer.from(id, 'base64url')).toHaveLength(16);
  }
  expect(new Set(ids).size).toBe(1000);
});

describe('a join code', () => {
  const codes = Array.from({ length: 4000 }, joinCode);

  test('has eight of 31 characters that are not taken for one another', () => {
    expect(CODE_ALPHABET).toHaveLength(31);
    expect(new Set(CODE_ALPHABET).size).toBe(31);
    expect(CODE_ALPHABET).not.toMatch(/[01ILOa-z]/);
    expect(CODE_LENGTH).toBe(8);
    for (const code of codes) expect(code).toMatch(new RegExp(`^[${CODE_ALPHABET}]{8}$`));
  });

  test('uses all characters evenly', () => {
    const counts = new Map<string, number>();
    for (const letter of codes.join('')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    const expected = (codes.length * CODE_LENGTH) / CODE_ALPHABET.length;
    const surprise = Array.from(CODE_ALPHABET).reduce((sum, letter) => sum + ((counts.get(letter) ?? 0) - expected) ** 2 / expected, 0);
    expect(surprise).toBeLessThan(130); // chi-square, 30 degrees of freedom: a fair draw fails once in 10^14 runs
  });

  test('is the same however it is typed', () => {
    for (const typed of ['abcd-2345', 'ABCD 2345', ' ab cd\t23\u00a045\n', 'Abcd–2345', 'ABCD‑2345', 'ABCD−2345', 'abcd2345']) {
      expect(normaliseCode(typed)).toBe('ABCD2345');
    }
    fc.assert(
      fc.property(fc.constantFrom(...codes), (code) => normaliseCode(`${code.slice(0, 4)} - ${code.slice(4)}`.toLowerCase()) === code),
    );
  });

  test('is nothing when more was typed than anybody would', () => {
    expect(normaliseCode(' '.repeat(56) + 'ABCD2345')).toBe('ABCD2345');
    expect(normaliseCode(' '.repeat(57) + 'ABCD2345')).toBe('');
  });
});
