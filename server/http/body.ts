import type { IncomingMessage } from 'node:http';
import { Refusal, refuse } from '../lib/refusal.ts';

/** The largest body that anybody has a reason to send, in bytes. */
const LARGEST = 16 * 1024;

const JSON_TYPE = /^application\/json(?:; ?charset=utf-8)?$/i;

/** Reads a JSON body as it came, unparsed as to its shape. Refuses other types, other charsets, an empty and a large body. */
export async function readJson(req: IncomingMessage): Promise<unknown> {
  if (!JSON_TYPE.test(req.headers['content-type'] ?? '')) return refuse('malformed');
  const bytes = await readBytes(req);
  if (bytes instanceof Refusal) return bytes;
  try {
    return JSON.parse(utf8.decode(bytes)) as unknown;
  } catch {
    return refuse('malformed');
  }
}

/** Refuses what is not UTF-8, instead of replacing it quietly. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** By events: an asynchronous iterator over the same bytes costs several times as much. */
export function readBytes(req: IncomingMessage): Promise<Buffer | Refusal> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve) => {
    req.on('data', (bytes: Buffer) => {
      size += bytes.length;
      if (size > LARGEST) resolve(refuse('too-large'));
      else chunks.push(bytes);
    });
    req.once('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    req.once('error', () => resolve(refuse('malformed'))); // they have gone: nobody hears it, and nobody erred
  });
}
