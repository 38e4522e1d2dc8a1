import { PROTOCOL, PROTOCOL_HEADER, type RefusalCode } from '../../server/wire.ts';
import { inTime } from './patience.ts';
import type { Session } from './session.ts';
import type { World } from './world.ts';

export type No = { ok: false; why: RefusalCode };

export type Api = ReturnType<typeof createApi>;

/** With a new word from Zoom the answer may be another: who somebody is, with which role, and in which room. */
const RENEWABLE = new Set<RefusalCode>(['signed-out', 'stale-role', 'in-a-room']);

/**
 * Requests with a token. One that is no longer good is exchanged, and the same request is made once more. A server that is
 * too new for this panel ends the session here: whatever was typed waits on the device for the newer panel.
 */
export function createApi({ fetch, clock }: Pick<World, 'fetch' | 'clock'>, session: Session) {
  const authorized = (path: string, init: { method?: string; signal: AbortSignal; body?: string }) => {
    const headers = new Headers({ authorization: `Bearer ${session.token() ?? ''}`, [PROTOCOL_HEADER]: String(PROTOCOL) });
    if (init.body) headers.set('content-type', 'application/json');
    return fetch(path, { ...init, headers });
  };

  /** The answer, whatever it says, or `null` if none came or something on the way answered in the server's place. */
  async function once<Yes extends { ok: true }>(method: string, path: string, body?: string): Promise<Yes | No | null> {
    const answer = await inTime(clock, async (signal) => {
      const response = await authorized(path, body === undefined ? { method, signal } : { method, signal, body });
      return (await response.json()) as Yes | No | null;
    });
    return typeof answer?.ok === 'boolean' ? answer : null;
  }

  /** `body` is JSON text. */
  async function ask<Yes extends { ok: true }>(method: string, path: string, body?: string): Promise<Yes | No | null> {
    const answer = await once<Yes>(method, path, body);
    if (answer?.ok === false && answer.why === 'panel-too-old') session.refuse(answer.why);
    if (!answer || answer.ok || !RENEWABLE.has(answer.why)) return answer;
    const renewal = await session.renew();
    if (renewal === 'unreachable') return null;
    return renewal === 'in' ? once<Yes>(method, path, body) : answer;
  }

  /** The stream, or the whole view once: what comes is read by the line itself. */
  const open = (path: '/api/live' | '/api/view', signal: AbortSignal) => authorized(path, { signal });

  return { ask, open };
}
