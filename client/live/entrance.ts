import type { Admission, Entrance } from '../../server/wire.ts';
import type { Keep } from './keep.ts';
import { inTime } from './patience.ts';
import type { World } from './world.ts';

/** How this panel proves who it is; asked anew each time, because Zoom's word can be used once. `null`: there is no proof. */
export type Way = (seat: string | undefined) => Promise<Entrance | null>;

/** The way back for a device that was let in before. */
export const BY_SEAT: Way = async (seat) => (seat === undefined ? null : { by: 'seat', seat });

/** By this the device is known again. It is a secret. */
export const SEAT = 'seat';

/** A context can be used up by a reload in the same second. Zoom then gives the next one at once. */
const CONTEXTS = 3;

export type Knock = (way: Way) => Promise<Admission | null>;

/** One knock at the server's door. `null`: nobody answered. */
export function createKnock({ fetch, clock, keep }: Pick<World, 'fetch' | 'clock'> & { keep: Pick<Keep, 'read'> }): Knock {
  return async (way) => {
    for (let left = CONTEXTS; left > 0; left--) {
      const entrance = await way(keep.read(SEAT) ?? undefined);
      if (!entrance) return { ok: false, why: 'bad-context' };
      const admission = await inTime(clock, (signal) => ask(fetch, entrance, signal));
      if (typeof admission?.ok !== 'boolean') return null;
      if (admission.ok || admission.why !== 'context-used') return admission;
    }
    return { ok: false, why: 'context-used' };
  };
}

async function ask(fetch: World['fetch'], entrance: Entrance, signal: AbortSignal): Promise<Admission | null> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch('/api/session', { method: 'POST', headers, body: JSON.stringify(entrance), signal });
  return (await response.json()) as Admission | null;
}
