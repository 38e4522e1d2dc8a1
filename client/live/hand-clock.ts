import type { Clock } from './clock.ts';

/** For tests: a clock that stands still until somebody turns it. */
export type HandClock = Clock & {
  /** Lets `ms` pass. Whatever falls due on the way happens in its order, and so does what follows from it. */
  pass: (ms: number) => Promise<void>;
};

export function handClock(): HandClock {
  const waiting = new Map<object, { at: number; act: () => void }>();
  let now = 0;

  async function pass(ms: number) {
    const end = now + ms;
    for (;;) {
      await settled();
      const next = [...waiting].filter(([, { at }]) => at <= end).toSorted(([, a], [, b]) => a.at - b.at)[0];
      if (!next) break;
      const [key, { at, act }] = next;
      waiting.delete(key);
      now = Math.max(now, at);
      act();
    }
    now = end;
  }

  return {
    now: () => now,
    after(ms, act) {
      const key = {};
      waiting.set(key, { at: now + ms, act });
      return () => void waiting.delete(key);
    },
    pass,
  };
}

/** When everything that was ready to run has run: promises, and streams, which take a few turns of the loop. */
export async function settled() {
  for (let turn = 0; turn < 8; turn++) await new Promise((done) => setImmediate(done));
}
