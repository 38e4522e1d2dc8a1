import { z } from 'zod';
import { hmac } from '../lib/keyed.ts';
import type { Store } from '../store/store.ts';

/** What an operator may have done to the data of a server, running or not. */
export const ORDER = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('delete-session'), id: z.string() }),
  z.strictObject({ do: z.literal('delete-series'), id: z.string() }),
  z.strictObject({ do: z.literal('delete-account'), zoomUser: z.string() }),
]);
export type Order = z.infer<typeof ORDER>;

/** `dismiss`: whoever is in a session that is deleted is told so. */
export type OrderTools = { store: Store; idKey: Buffer; now: () => number; dismiss: (meetingId: string) => void };

/** Carries it out, and says in a sentence what was done. */
export async function carryOut(order: Order, { store, idKey, now, dismiss }: OrderTools): Promise<string> {
  switch (order.do) {
    case 'delete-session': {
      const deleted = await store.deleteMeeting(order.id, 'session, by the operator', now());
      if (deleted) dismiss(order.id);
      return deleted ? 'The session is deleted.' : 'There is no session of this id. Nothing was deleted.';
    }
    case 'delete-series': {
      const deleted = await store.deleteSeries(order.id, 'session of a series, by the operator', now());
      deleted.forEach(dismiss);
      return deleted.length > 0
        ? `The series is deleted, with ${deleted.length} sessions.`
        : 'There is no series of this id. Nothing was deleted.';
    }
    case 'delete-account': {
      const deleted = await store.forgetZoomUser(hmac(idKey, 'zoom/user', order.zoomUser), 'all of a facilitator, by the operator', now());
      deleted.forEach(dismiss);
      return `Sessions that only this account has run: ${deleted.length}, deleted. In all others the account is forgotten.`;
    }
  }
}
