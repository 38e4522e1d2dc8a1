import type { Frame } from '../../server/wire.ts';
import type { Clock } from './clock.ts';

/** The server writes an empty line every 15 s. Two missed ones mean that nobody is there, whatever the network says. */
const SILENCE_MS = 35_000;
/** A stream begins with a whole view. Where that does not come, somebody between us holds the stream back. */
const FIRST_LINE_MS = 10_000;

type Bye = { bye: true; afterMs: number };

export type StreamEnd = { frames: number; byeMs: number | null };

/**
 * Hears one stream to its end: newline-separated JSON, an empty line being a heartbeat. `hear` gets each frame, `beat` is
 * called for each line of any sort. A reset, silence, or a line that makes no sense all end it: the next one begins with
 * a whole view, so nothing is lost.
 */
export async function hearStream(
  body: ReadableStream<Uint8Array>,
  { clock, hear, beat }: { clock: Clock; hear: (frame: Frame) => void; beat: () => void },
): Promise<StreamEnd> {
  const reader = body.getReader();
  const hangUp = () => void reader.cancel().catch(() => {});
  let frames = 0;
  let callOff = clock.after(FIRST_LINE_MS, hangUp);
  try {
    for await (const line of linesOf(reader)) {
      const message = parsed(line);
      if (message === 'garbage') break;
      callOff();
      callOff = clock.after(SILENCE_MS, hangUp);
      beat();
      if (message === 'heartbeat') continue;
      if ('bye' in message) return { frames, byeMs: message.afterMs };
      frames++;
      hear(message);
    }
    return { frames, byeMs: null };
  } finally {
    callOff();
    hangUp();
  }
}

function parsed(line: string): Frame | Bye | 'heartbeat' | 'garbage' {
  if (line === '') return 'heartbeat';
  try {
    return JSON.parse(line) as Frame | Bye;
  } catch {
    return 'garbage';
  }
}

async function* linesOf(reader: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }) as const);
    if (done) return;
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}
