import Database from 'better-sqlite3';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Another program that has our database open: while it holds it, nobody else can write. */
export function otherProgram(folder: string) {
  let db: Database.Database | null = null;
  const letsGo = () => {
    db?.close();
    db = null;
  };
  onTestFinished(letsGo);
  return {
    holds: () => {
      db ??= new Database(join(folder, 'bright-spells.db'));
      if (!db.inTransaction) db.exec('BEGIN IMMEDIATE');
    },
    letsGo,
  };
}
