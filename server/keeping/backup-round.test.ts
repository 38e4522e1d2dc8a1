import { expect, test } from 'vitest';
import { newFolder } from '../../test/support/folder.ts';
import { somebodyMoved } from '../../test/support/moved.ts';
import { Backups } from '../store/backups.ts';
import { backupRound } from './backup-round.ts';

test('whoever was forgotten is in no backup that is made afterwards, nor in what SQLite has left of their row', async () => {
  const { store, file, forget, isIn } = await somebodyMoved({ bytes: 17 * 1024 * 1024 });
  await forget();
  expect(isIn(file)).toBe(true);
  const backups = new Backups(newFolder(), file);
  expect(await backupRound({ backups, store, rules: { everyMs: 1, days: 1 } }, 1)).toBe('made');
  expect(backups.list().map((backup) => isIn(backup.file))).toEqual([false]);
});
