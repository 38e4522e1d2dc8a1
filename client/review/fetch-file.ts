import { FILE_GOOD_FOR_MS } from '../../server/review/wire.ts';
import type { Clock } from '../live/clock.ts';

/** Longer than this without a byte, and the file will not come. */
const STALLED_MS = 30_000;

export type Fetched = { name: string; blob: Blob };

/**
 * A file, whole or not at all: null where the server refused, the line broke off, nothing came any more, or `stop` called it off.
 * `came` hears how many bytes are here, each time that some more are.
 */
export async function fetchFile(
  url: string,
  { clock, stop, came }: { clock: Clock; stop: AbortSignal; came: (bytes: number) => void },
): Promise<Fetched | null> {
  const stalled = new AbortController();
  const wait = () => clock.after(STALLED_MS, () => stalled.abort());
  let callOff = wait();
  try {
    const answer = await fetch(url, { signal: AbortSignal.any([stop, stalled.signal]) });
    if (!answer.ok || !answer.body) return null;
    const parts: BlobPart[] = [];
    let bytes = 0;
    for (const reader = answer.body.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) break;
      callOff();
      callOff = wait();
      parts.push(value);
      came((bytes += value.byteLength));
    }
    const type = answer.headers.get('content-type') ?? '';
    return { name: nameIn(answer.headers.get('content-disposition')), blob: new Blob(parts, { type }) };
  } catch {
    return null;
  } finally {
    callOff();
  }
}

const nameIn = (disposition: string | null): string => /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? 'bright-spells';

/** Hands a file to the browser, which saves it as it saves every file. */
export function save({ name, blob }: Fetched, clock: Clock): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  clock.after(FILE_GOOD_FOR_MS, () => URL.revokeObjectURL(link.href)); // some browsers begin to read it late
}
