import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What must not be left behind, and what it is called when it is found. */
type Trace = { what: string; bytes: Buffer };

/** Bytes of a pattern that are looked up at once, and the length below which a pattern would be found by chance. */
const HEAD = 3;
const SHORTEST = 8;

/**
 * Looks for many secrets at once in everything that somebody could get hold of: as they are, in hexadecimal digits, and in
 * base64 of both alphabets wherever they begin in it.
 */
export class Traces {
  readonly #byHead = new Map<number, Trace[]>();
  readonly #heads = new Uint8Array(1 << (8 * HEAD));

  add(what: string, ...secrets: (Buffer | string)[]): void {
    for (const secret of secrets) for (const bytes of formsOf(Buffer.from(secret))) this.#addOne({ what, bytes });
  }

  /** What is found in these bytes, each name once. */
  in(bytes: Buffer): string[] {
    const found = new Set<string>();
    for (let at = 0; at + SHORTEST <= bytes.length; at += 1) {
      const head = bytes.readUIntBE(at, HEAD);
      if (!this.#heads[head]) continue;
      for (const { what, bytes: form } of this.#byHead.get(head) ?? [])
        if (form.compare(bytes, at, Math.min(at + form.length, bytes.length)) === 0) found.add(what);
    }
    return [...found];
  }

  /** What is found in the files of a folder and in their names. */
  under(folder: string): string[] {
    return filesUnder(folder).flatMap((file) =>
      this.in(Buffer.concat([readFileSync(file), Buffer.from(file)])).map((what) => `${what} in ${file}`),
    );
  }

  #addOne(trace: Trace): void {
    if (trace.bytes.length < SHORTEST) throw new Error(`${trace.what} is so short that it would be found by chance`);
    const head = trace.bytes.readUIntBE(0, HEAD);
    this.#heads[head] = 1;
    this.#byHead.set(head, [...(this.#byHead.get(head) ?? []), trace]);
  }
}

export const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

function formsOf(secret: Buffer): Buffer[] {
  const hex = secret.toString('hex');
  const base64 = [0, 1, 2].map((before) => base64Of(secret, before));
  const texts = [hex, hex.toUpperCase(), ...base64, ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'))];
  return [secret, ...[...new Set(texts)].map((text) => Buffer.from(text))];
}

/** As it reads in base64 behind so many other bytes, without the characters at its edges that depend on its neighbours. */
function base64Of(secret: Buffer, before: number): string {
  const text = Buffer.concat([Buffer.alloc(before), secret]).toString('base64');
  return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + secret.length) * 8) / 6));
}
