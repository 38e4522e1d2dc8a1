import type { Meeting, Realm } from '../store/store.ts';
import { DAY_MS, KEPT_DAYS } from './wire.ts';

/** How long a session is kept unless a facilitator has said shorter. */
export const daysOf = (realm: Realm): number => (realm === 'rehearsal' ? KEPT_DAYS.rehearsal : KEPT_DAYS.session);

export const keptDays = ({ realm, keptDays: said }: Pick<Meeting, 'realm' | 'keptDays'>): number =>
  Math.min(said ?? Infinity, daysOf(realm));

/** When a session is deleted if nobody deletes it before. */
export const keptUntil = (meeting: Pick<Meeting, 'realm' | 'keptDays' | 'startedAt'>): number =>
  meeting.startedAt + keptDays(meeting) * DAY_MS;
