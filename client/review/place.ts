import type { ListedSession, ReviewList } from '../../server/review/wire.ts';

/** What a reader has chosen to look at. `deleted`: the session that was deleted there a moment ago. */
export type Chosen = { at: 'list'; deleted: string | null } | { at: 'session'; id: string } | { at: 'series'; id: string };

/** What a reader has before them. */
export type Place =
  | { at: 'list'; sessions: ListedSession[]; deleted: boolean }
  | { at: 'session'; session: ListedSession }
  | { at: 'series'; id: string; title: string }
  | { at: 'deleted' }; // the only session of a link

/** A link leads to the page of its session; an account to its list, which may not have heard yet what was deleted. */
export function placeOf({ by, sessions: known }: ReviewList, chosen: Chosen): Place {
  const deleted = chosen.at === 'list' ? chosen.deleted : null;
  const sessions = known.filter(({ id }) => id !== deleted);
  const [only] = sessions;
  if (by === 'link') return only ? { at: 'session', session: only } : { at: 'deleted' };
  const [newest] = chosen.at === 'series' ? sessions.filter(({ seriesId }) => seriesId === chosen.id) : [];
  if (newest) return { at: 'series', id: newest.seriesId, title: newest.title };
  const session = chosen.at === 'session' ? sessions.find(({ id }) => id === chosen.id) : undefined;
  return session ? { at: 'session', session } : { at: 'list', sessions, deleted: deleted !== null };
}
