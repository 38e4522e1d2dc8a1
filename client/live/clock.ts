/** Time and waiting come in as values, so that tests can pass a minute in no time. All numbers are milliseconds. */
export type Clock = {
  /** Since some fixed moment. It never jumps, whatever is done to the clock of the device. */
  now: () => number;
  /** Gives back how to call it off. */
  after: (ms: number, act: () => void) => () => void;
};

export const realClock: Clock = {
  now: () => performance.now(),
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};
