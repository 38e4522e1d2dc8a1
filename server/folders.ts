import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { BOXES } from './store/sqlite.ts';

/** What stands in the way of keeping data and backups there. `backups` is left out where they have their usual place. */
export function folderProblems({ data, backups }: { data: string; backups?: string }): string[] {
  const problems = [obstacle('DATA_DIR', data)];
  if (backups !== undefined) {
    problems.push(obstacle('BACKUP_DIR', backups));
    const boxes = join(data, BOXES);
    // Whoever takes the backups off the machine must not take the answers of open polls along.
    if (holds(backups, boxes) || holds(boxes, backups)) problems.push(`BACKUP_DIR must be a folder apart from ${boxes}`);
  }
  return problems.filter((problem) => problem !== null);
}

/** A folder that is not there yet will be made, so what counts is the nearest that is. */
function obstacle(setting: string, folder: string): string | null {
  const there = nearest(folder);
  if (!statSync(there).isDirectory()) return `${setting} cannot be used: ${there} is a file`;
  try {
    accessSync(there, constants.R_OK | constants.W_OK | constants.X_OK);
    return null;
  } catch {
    return `${setting} cannot be used: this user may not write in ${there}`;
  }
}

const nearest = (folder: string): string => (existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder)));

const holds = (outer: string, inner: string): boolean => !relative(outer, inner).startsWith('..');
