import type { RefusalCode } from '../../server/wire.ts';
import type { Attempts } from './attempt.ts';
import { FRESH, nextTry, shouldLook, type Tries } from './backoff.ts';
import { cell, type Cell } from './cell.ts';
import type { World } from './world.ts';

/** `since` is in the milliseconds of the clock. */
export type LineState = { status: 'connecting' } | { status: 'live' } | { status: 'away'; since: number };

export const newLineState = (): Cell<LineState> => cell<LineState>({ status: 'connecting' });

/** To be called for every sign of life. */
export const alive = (state: Cell<LineState>) => {
  if (state.get().status !== 'live') state.set({ status: 'live' });
};

/** Keeps the panel connected: listens, comes back when the stream ends, and looks now and then where streams do not hold. */
export function createLine(
  { clock, random }: Pick<World, 'clock' | 'random'>,
  state: Cell<LineState>,
  attempts: Attempts,
  refused: (why: RefusalCode) => void,
) {
  let run: object | null = null; // the one loop that may go on
  let attempt = new AbortController(); // one try and the wait after it; only people and new tokens abort it

  const away = () => {
    if (state.get().status !== 'away') state.set({ status: 'away', since: clock.now() });
  };

  function start() {
    stop();
    state.set({ status: 'connecting' });
    run = {};
    void keepGoing(run);
  }

  function stop() {
    run = null;
    attempt.abort();
  }

  /** A fresh try at once: the person asks for it, the device is back, or there is a new token. */
  const again = () => attempt.abort();

  async function keepGoing(mine: object) {
    let tries: Tries = FRESH;
    while (run === mine) {
      attempt = new AbortController();
      const { signal } = attempt;
      const came = await (shouldLook(tries) ? attempts.look(signal) : attempts.listen(signal));
      if (run !== mine) return;
      const end = signal.aborted ? ({ how: 'asked' } as const) : came;
      if (end.how === 'refused') {
        run = null;
        return refused(end.why);
      }
      if (end.how !== 'looked' && end.how !== 'asked') away();
      const next = nextTry(tries, end, random);
      tries = next.tries;
      await pause(next.waitMs, signal);
    }
  }

  function pause(ms: number, woken: AbortSignal): Promise<void> {
    return new Promise((done) => {
      const callOff = clock.after(ms, done);
      const wake = () => {
        callOff();
        done();
      };
      if (woken.aborted || ms === 0) wake();
      else woken.addEventListener('abort', wake, { once: true });
    });
  }

  return { state, start, stop, again };
}
