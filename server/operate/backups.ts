import { join } from 'node:path';
import type { Config } from '../config.ts';
import { Backups } from '../store/backups.ts';
import { DATABASE } from '../store/sqlite.ts';

/** Where an operator's backups go while the server itself makes none. */
export const backupsOf = ({ dataDir, backups }: Config): Backups =>
  new Backups(backups?.folder ?? join(dataDir, 'backups'), join(dataDir, DATABASE));
