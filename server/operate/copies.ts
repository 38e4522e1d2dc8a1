import { resolve } from 'node:path';
import { tally } from '../activities/kind-of.ts';
import type { Config } from '../config.ts';
import { putBack, type Restored } from '../store/restore.ts';
import { openStore } from '../store/sqlite.ts';
import { backupsOf } from './backups.ts';
import { drill } from './drill.ts';
import { CannotDo, counted, dateOf, type Say } from './say.ts';

export async function backUp(config: Config, _given: string[], say: Say): Promise<void> {
  const { file, contents } = await backupsOf(config).makeAndCount(Date.now());
  say(`Copied ${counted(contents.counts)}`);
  say(`into ${file}`);
  say('Sealed answers of open activities are never in a backup. It is deleted when its time is over.');
}

export async function restore(config: Config, given: string[], say: Say): Promise<void> {
  const file = given.find((word) => !word.startsWith('--')) ?? '';
  const now = Date.now();
  const options = { folder: config.dataDir, file: resolve(file), backups: backupsOf(config), replace: given.includes('--replace'), now };
  const restored = await putBack(options);
  const store = openStore({ folder: config.dataDir, boxMaster: config.secrets.ballots, dataExpected: true, tally, now: () => now });
  await store.stop(); // it has found out which sealed answers are gone
  for (const line of told(restored)) say(line);
  if (!config.dataExpected)
    say('The secrets of this folder are new: facilitators are known again only with secrets.json from before. Put it here as well.');
}

function told({ madeAt, contents, aside, deletedAgain, lost }: Restored): string[] {
  return [
    `Restored ${counted(contents.counts)}${madeAt === null ? '.' : `, as they were on ${dateOf(madeAt)}.`}`,
    ...(aside ? [`What was there before is in ${aside}`] : []),
    ...(deletedAgain > 0 ? [`Deleted again what had been deleted since: ${deletedAgain}.`] : []),
    ...(lost > 0 ? [`Open then, and lost: ${lost}. Sealed answers are never in a backup; people are asked to answer again.`] : []),
    'Start the server now.',
  ];
}

export async function tryRestoring(config: Config, _given: string[], say: Say): Promise<void> {
  const { file, before, after, same, works, tookMs } = await drill(backupsOf(config), Date.now);
  say(`Backed up  ${counted(before.counts)}`);
  say(`into       ${file}`);
  say(`Restored   ${counted(after.counts)}`);
  say(`Outcomes   ${before.outcomes === after.outcomes ? 'the same' : 'NOT THE SAME'} (${after.outcomes.slice(0, 16)})`);
  if (!same || !works)
    throw new CannotDo('The drill failed: what came back is not what was there. Do not trust the backups until this is understood.');
  say(`The drill went well, in ${tookMs} ms. Nothing is left of it but the backup.`);
}
