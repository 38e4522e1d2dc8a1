import type { No } from '../live/api.ts';
import { realClock } from '../live/clock.ts';
import { inTime } from '../live/patience.ts';

/** The answer, whatever it says, or null if none came. */
export async function post<Yes extends { ok: true }>(path: string, body: object): Promise<Yes | No | null> {
  const answer = await inTime(realClock, async (signal) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(path, { method: 'POST', headers, signal, body: JSON.stringify(body) });
    return (await response.json()) as Yes | No | null;
  });
  return typeof answer?.ok === 'boolean' ? answer : null;
}
