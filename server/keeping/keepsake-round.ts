import type { Store } from '../store/store.ts';
import { DAY_MS, KEPT_DAYS } from './wire.ts';

/** What outlives a session and yet not its series. `isOver`: it has come to its end, so that its days can be counted. */
type Family = { family: string; days: number; isOver: (body: object) => boolean };

const FAMILIES: Family[] = [
  { family: 'common-ground/met', days: KEPT_DAYS.whoMet, isOver: () => true },
  { family: 'code/line/', days: KEPT_DAYS.suggestions, isOver: (line) => 'parked' in line || 'left' in line },
];

/** To be called once a minute: lets go of what a series has kept long enough. */
export async function keepsakeRound(store: Pick<Store, 'oldKeepsakes' | 'change'>, now: number): Promise<void> {
  for (const { family, days, isOver } of FAMILIES) {
    const old = await store.oldKeepsakes(family, now - days * DAY_MS);
    for (const { meetingId, key, body } of old)
      if (isOver(body)) await store.change(meetingId, () => ({ writes: [{ write: 'keepsake', key, body: null }], gives: true }));
  }
}
