import { join } from 'node:path';
import type { Config } from '../config.ts';
import { overviewOf } from '../store/overview.ts';
import { DATABASE } from '../store/sqlite.ts';
import { backupsOf } from './backups.ts';
import { dateOf, type Say } from './say.ts';

export async function list(config: Config, _given: string[], say: Say): Promise<void> {
  const { sessions, deletions } = overviewOf(join(config.dataDir, DATABASE)) ?? { sessions: [], deletions: [] };
  say(`Sessions: ${sessions.length}`);
  for (const { id, seriesId, realm, title, startedAt, activities, running } of sessions) {
    const about = [dateOf(startedAt), `${activities} activities`, ...(running ? ['going on'] : []), ...(realm === 'zoom' ? [] : [realm])];
    say(`  ${id}  ${about.join(', ')}${seriesId === id ? '' : `, series ${seriesId}`}${title === '' ? '' : `  ${title}`}`);
  }
  say(`Deletions, newest first: ${deletions.length}`);
  for (const { at, what } of deletions) say(`  ${dateOf(at)}  ${what}`);
  const backups = backupsOf(config).list();
  say(`Backups, newest first: ${backups.length}${config.backups ? `, each kept for ${config.backups.days} days at most` : ''}`);
  for (const { file } of backups) say(`  ${file}`);
}
