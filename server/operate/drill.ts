import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tally } from '../activities/kind-of.ts';
import type { Backups } from '../store/backups.ts';
import type { Contents } from '../store/contents.ts';
import { putBack } from '../store/restore.ts';
import { destroyFolder } from '../store/shred.ts';
import { openStore } from '../store/sqlite.ts';

/** `same`: what came back is what was there, row for row and outcome for outcome. `works`: a server could open it and write. */
export type Drill = { file: string; before: Contents; after: Contents; same: boolean; works: boolean; tookMs: number };

/** Proves that a backup can be put back: makes one, puts it into an empty folder, compares, opens it, and leaves only the backup. */
export async function drill(backups: Backups, now: () => number): Promise<Drill> {
  const began = performance.now();
  const { file, contents: before } = await backups.makeAndCount(now());
  const folder = mkdtempSync(join(tmpdir(), 'bright-spells-drill-'));
  try {
    const { contents: after } = await putBack({ folder, file, backups, replace: false, now: now() });
    const works = await opens(folder, now);
    const same = JSON.stringify(before) === JSON.stringify(after);
    return { file, before, after, same, works, tookMs: Math.round(performance.now() - began) };
  } finally {
    destroyFolder(folder);
  }
}

async function opens(folder: string, now: () => number): Promise<boolean> {
  const store = openStore({ folder, boxMaster: randomBytes(32), dataExpected: true, tally, now });
  try {
    return await store.ready();
  } finally {
    await store.stop();
  }
}
