import { describe, expect, test } from 'vitest';
import type { Frame } from '../../server/wire.ts';
import { handClock, settled } from './hand-clock.ts';
import { hearStream } from './stream.ts';

const frame = (rev: number): Frame => ({ epoch: 'e', rev, whole: true });

/** A stream that the test writes by hand. */
function listening() {
  const clock = handClock();
  const heard: Frame[] = [];
  let beats = 0;
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  writer.closed.catch(() => {}); // the listener hangs up, which is what some of these tests are about
  const end = hearStream(readable, { clock, hear: (line) => heard.push(line), beat: () => (beats += 1) });
  const write = async (bytes: Uint8Array) => {
    void writer.write(bytes).catch(() => {});
    await settled();
  };
  const say = (text: string) => write(new TextEncoder().encode(text));
  return { clock, heard, say, write, end, cut: () => writer.close(), reset: () => writer.abort(), beats: () => beats };
}

describe('one stream', () => {
  test('a line is heard once it is whole, wherever the network cuts it, letters of several bytes included', async () => {
    const line = listening();
    const bytes = new TextEncoder().encode(
      `${JSON.stringify({ ...frame(1), meeting: { title: 'Zoë · 🌦', here: 1, facilitators: [], activities: [], keptDays: 1, care: null } })}\n`,
    );
    for (const byte of bytes) {
      expect(line.heard).toEqual([]);
      await line.write(Uint8Array.of(byte));
    }
    expect(line.heard[0]?.meeting?.title).toBe('Zoë · 🌦');
  });

  test('several lines in one piece are several frames, and the half at the end waits', async () => {
    const line = listening();
    await line.say(`${JSON.stringify(frame(1))}\n\n${JSON.stringify(frame(2))}\n{"epoch"`);
    expect(line.heard).toEqual([frame(1), frame(2)]);
    expect(line.beats()).toBe(3);
    await line.cut();
    expect(await line.end).toEqual({ frames: 2, byeMs: null });
  });

  test('heartbeats keep a quiet line alive, and two missed ones end it', async () => {
    const line = listening();
    await line.say(`${JSON.stringify(frame(1))}\n`);
    for (let quarter = 0; quarter < 20; quarter++) {
      await line.clock.pass(15_000);
      await line.say('\n');
    }
    let ended = false;
    void line.end.then(() => (ended = true));
    await line.clock.pass(34_999);
    await settled();
    expect(ended).toBe(false);
    await line.clock.pass(1);
    expect(await line.end).toEqual({ frames: 1, byeMs: null });
  });

  test('a stream that somebody holds back is given up after 10 seconds', async () => {
    const line = listening();
    await line.clock.pass(10_000);
    expect(await line.end).toEqual({ frames: 0, byeMs: null });
  });

  test('the server says goodbye and when to come back', async () => {
    const line = listening();
    await line.say(`${JSON.stringify(frame(1))}\n{"bye":true,"afterMs":1234}\n`);
    expect(await line.end).toEqual({ frames: 1, byeMs: 1_234 });
  });

  test('a reset, and a line that is not ours, end the stream and nothing else', async () => {
    const reset = listening();
    await reset.say(`${JSON.stringify(frame(1))}\n`);
    await reset.reset();
    expect(await reset.end).toEqual({ frames: 1, byeMs: null });
    const strange = listening();
    await strange.say('<html>Bad gateway</html>\n');
    expect(await strange.end).toEqual({ frames: 0, byeMs: null });
  });
});
