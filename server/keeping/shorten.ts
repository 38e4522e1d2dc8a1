import { refuse, type Refusal } from '../lib/refusal.ts';
import type { Facts, Write } from '../store/store.ts';
import { keptDays, keptUntil } from './days.ts';
import { SHORTER_DAYS } from './wire.ts';

/**
 * A facilitator makes the time shorter for which a session is kept. Never longer, because people were told; and never so short that
 * it would be over already: that would be deleting, which is asked for by its name.
 */
export function shorten({ meeting }: Facts, days: number, now: number): { writes: Write[]; gives: { keptUntil: number } } | Refusal {
  if (days === keptDays(meeting)) return { writes: [], gives: { keptUntil: keptUntil(meeting) } }; // asked for twice
  const shorter = { ...meeting, keptDays: days };
  const isPossible = SHORTER_DAYS.some((possible) => possible === days) && days < keptDays(meeting) && keptUntil(shorter) > now;
  if (!isPossible) return refuse('bad-setup');
  return { writes: [{ write: 'meeting', fields: { keptDays: days } }], gives: { keptUntil: keptUntil(shorter) } };
}
