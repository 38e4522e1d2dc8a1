import { expect, test } from 'vitest';
import { DEAD_AFTER_MS, Listener } from './outlet.ts';

const LINE = Buffer.from('news\n');

/** A pipe that takes lines until it is full. */
function pipe() {
  const held = { lines: 0, isFull: false, ended: false };
  const outlet = {
    write: () => {
      held.lines += 1;
      return !held.isFull;
    },
    end: () => {
      held.ended = true;
    },
  };
  return { held, listener: new Listener('ana', outlet) };
}

test('a pipe that takes everything gets everything', () => {
  const { held, listener } = pipe();
  for (let line = 0; line < 5; line += 1) expect(listener.send(LINE, 0)).toBe(true);
  expect([held.lines, listener.drained()]).toEqual([5, false]);
});

test('a full pipe is given nothing more, and what it missed is remembered as one thing', () => {
  const { held, listener } = pipe();
  held.isFull = true;
  expect(listener.send(LINE, 0)).toBe(true); // the last one that goes in
  for (let line = 0; line < 5; line += 1) expect(listener.send(LINE, 0)).toBe(false);
  expect(held.lines).toBe(1);
  held.isFull = false;
  expect(listener.drained()).toBe(true);
  expect(listener.send(LINE, 0)).toBe(true);
  expect(listener.drained()).toBe(false);
});

test('a pipe that was full but missed nothing has nothing to catch up with', () => {
  const { held, listener } = pipe();
  held.isFull = true;
  listener.send(LINE, 0);
  expect(listener.drained()).toBe(false);
});

test('a pipe that stays full is dead after half a minute, and a quiet one never', () => {
  const { held, listener } = pipe();
  listener.send(LINE, 0);
  expect(listener.isDead(10 * DEAD_AFTER_MS)).toBe(false);
  held.isFull = true;
  listener.send(LINE, 1_000);
  listener.send(LINE, 20_000); // trying again does not give it more time
  expect(listener.isDead(1_000 + DEAD_AFTER_MS)).toBe(false);
  expect(listener.isDead(1_001 + DEAD_AFTER_MS)).toBe(true);
  listener.drained();
  expect(listener.isDead(10 * DEAD_AFTER_MS)).toBe(false);
});
