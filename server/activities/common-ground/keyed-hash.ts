const MASK = (1n << 64n) - 1n;
const rotated = (word: bigint, by: bigint): bigint => ((word << by) | (word >> (64n - by))) & MASK;

type Words = [bigint, bigint, bigint, bigint];

function round([a, b, c, d]: Words): Words {
  let [v0, v1, v2, v3] = [(a + b) & MASK, rotated(b, 13n), (c + d) & MASK, rotated(d, 16n)];
  v1 ^= v0;
  v3 ^= v2;
  v0 = rotated(v0, 32n);
  v2 = (v2 + v1) & MASK;
  v0 = (v0 + v3) & MASK;
  v1 = rotated(v1, 17n) ^ v2;
  v3 = rotated(v3, 21n) ^ v0;
  return [v0, v1, rotated(v2, 32n), v3];
}

const rounds = (state: Words, times: number): Words => (times === 0 ? state : rounds(round(state), times - 1));

/**
 * SipHash-2-4, by which a name becomes a token that nobody can turn back who does not hold the key. Rules may use no package and
 * no part of Node, and this much of it fits on a page.
 */
export function keyedHash(key: string, text: string): string {
  const [k0, k1] = [wordOf(bytesOf(key).slice(0, 8)), wordOf(bytesOf(key).slice(8, 16))];
  const bytes = bytesOf(text);
  let state: Words = [k0 ^ 0x736f6d6570736575n, k1 ^ 0x646f72616e646f6dn, k0 ^ 0x6c7967656e657261n, k1 ^ 0x7465646279746573n];
  for (let at = 0; at <= bytes.length; at += 8) {
    const block = bytes.slice(at, at + 8);
    const word = block.length === 8 ? wordOf(block) : wordOf(block) | (BigInt(bytes.length & 0xff) << 56n);
    state = absorbed(state, word);
  }
  const [v0, v1, v2, v3] = rounds([state[0], state[1], state[2] ^ 0xffn, state[3]], 4);
  return (v0 ^ v1 ^ v2 ^ v3).toString(16).padStart(16, '0');
}

function absorbed([v0, v1, v2, v3]: Words, word: bigint): Words {
  const [a, b, c, d] = rounds([v0, v1, v2, v3 ^ word], 2);
  return [a ^ word, b, c, d];
}

const wordOf = (bytes: Uint8Array): bigint => bytes.reduceRight((word, byte) => (word << 8n) | BigInt(byte), 0n);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
