import type { Frame } from '../wire.ts';

/** Bytes. The keys of seven answers fit into it. */
const STEP = 512;

/**
 * A frame as text in which the own part is filled up with blanks. Whoever watches the network sees how long it is, and must not
 * learn from that what this person answered. The own answers are rounded up by themselves: beside a long name, the whole text
 * could pass a step with one answer and not with another.
 */
export function padded(frame: Frame): string {
  const bytes = Buffer.byteLength(JSON.stringify(frame.mine ?? {}));
  return JSON.stringify(frame) + ' '.repeat(Math.ceil(bytes / STEP) * STEP - bytes);
}
