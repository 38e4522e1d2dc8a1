import type { Clock } from './clock.ts';

/** Beyond this an answer is taken as lost, though what was asked may have been done. */
const PATIENCE_MS = 10_000;

/**
 * What `call` brings, or `null` if it fails or nothing comes in time. `stop` calls it off, and goes on doing so for
 * whatever it brought that is still under way, such as a stream.
 */
export async function inTime<T>(clock: Clock, call: (signal: AbortSignal) => Promise<T>, stop?: AbortSignal): Promise<T | null> {
  const patience = new AbortController();
  const giveUp = () => patience.abort();
  stop?.addEventListener('abort', giveUp, { once: true });
  const callOff = clock.after(PATIENCE_MS, giveUp);
  try {
    return await call(patience.signal);
  } catch {
    return null;
  } finally {
    callOff();
  }
}
