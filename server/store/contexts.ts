import type Database from 'better-sqlite3';
import { randomBytes } from 'node:crypto';
import type { SpentContext } from './store.ts';

export type Contexts = ReturnType<typeof makeContexts>;

/** Zoom's app contexts that were used already. On disk, so that a restart does not make a captured one good again. */
export function makeContexts(db: Database.Database) {
  const spend = db.prepare<[Buffer, number]>('INSERT INTO spent_contexts VALUES (?, ?)');
  const spent = db.prepare<[Buffer]>('SELECT 1 FROM spent_contexts WHERE fingerprint = ?');
  const forget = db.prepare<[number]>('DELETE FROM spent_contexts WHERE until < ?');
  const takeBack = db.prepare<[Buffer]>('DELETE FROM spent_contexts WHERE fingerprint = ?');

  return {
    spend: ({ fingerprint, until }: SpentContext): void => void spend.run(fingerprint, until),
    isSpent: ({ fingerprint }: SpentContext): boolean => spent.get(fingerprint) !== undefined,
    forget: (now: number): void => void forget.run(now),
    /** A write that leaves nothing behind: proves that the disk takes one. */
    spendAndForgetNothing: (): void => {
      const fingerprint = randomBytes(32);
      spend.run(fingerprint, 0);
      takeBack.run(fingerprint);
    },
  };
}
