import type { Backups } from '../store/backups.ts';
import type { Store } from '../store/store.ts';

export type BackupRules = { everyMs: number; days: number };

type Means = { backups: Backups; store: Pick<Store, 'clear'>; rules: BackupRules };

/** To be called once a minute: makes a backup when it is time for one, and lets go of those whose time is over. */
export async function backupRound({ backups, store, rules: { everyMs, days } }: Means, now: number): Promise<'made' | 'not yet'> {
  backups.expire(now, days);
  const newest = backups.list().at(0)?.madeAt ?? -Infinity;
  // A clock that was put back does not stop backups until it has caught up.
  if (newest <= now && now - newest < everyMs) return 'not yet';
  await store.clear(); // or what was deleted would live on in the copy
  await backups.make(now);
  return 'made';
}
