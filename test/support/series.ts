import Database from 'better-sqlite3';
import { join } from 'node:path';
import { DATABASE } from '../../server/store/sqlite.ts';
import type { House } from './house.ts';

/** Makes one series of all sessions of a house, while it is closed. */
export async function linkMeetings(house: House): Promise<void> {
  await house.stop();
  const db = new Database(join(house.folder, DATABASE));
  db.pragma('foreign_keys = ON');
  db.exec('UPDATE meetings SET series_id = (SELECT id FROM meetings ORDER BY started_at LIMIT 1)');
  db.close();
  await house.restart();
}
