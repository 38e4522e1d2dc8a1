import type { No } from '../live/api.ts';
import { realClock } from '../live/clock.ts';
import { inTime } from '../live/patience.ts';

/** The answer, whatever it says, or null if none came. `path` lies below /api/review. */
export type Ask = <Yes extends { ok: true }>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: object,
) => Promise<Yes | No | null>;

/** Asks as whoever holds this token; null asks as nobody. */
export const askAs =
  (token: string | null): Ask =>
  async <Yes extends { ok: true }>(method: string, path: string, body?: object) => {
    const headers = new Headers(token === null ? {} : { authorization: `Bearer ${token}` });
    if (body) headers.set('content-type', 'application/json');
    const answer = await inTime(realClock, async (signal) => {
      const response = await fetch(`/api/review${path}`, { method, headers, signal, ...(body && { body: JSON.stringify(body) }) });
      return (await response.json()) as Yes | No | null;
    });
    return typeof answer?.ok === 'boolean' ? answer : null;
  };
