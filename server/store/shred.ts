import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, rmSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files can be larger than one would want to hold in memory. */
const PIECE = 1024 * 1024;

/** Overwrites files in place, and only then unlinks them: what is only unlinked stays on the disk. */
export function destroyFiles(...paths: string[]): void {
  const there = paths.filter((path) => existsSync(path));
  overwriteFiles(...there);
  for (const path of there) unlinkSync(path);
  for (const folder of new Set(there.map((path) => dirname(path)))) syncFolder(folder);
}

/** For files that somebody still has open. */
export function overwriteFiles(...paths: string[]): void {
  for (const path of paths) if (existsSync(path)) overwrite(path);
}

/** All that SQLite may have put beside a database file. */
export const filesOf = (path: string): string[] => ['', '-wal', '-shm', '-journal'].map((end) => `${path}${end}`);

/** Makes sure that the names in a folder are on the disk. */
export const syncFolder = (folder: string): void => within(folder, 'r', fsyncSync);

export const syncFile = (path: string): void => within(path, 'r+', fsyncSync);

function overwrite(path: string): void {
  const size = statSync(path).size;
  within(path, 'r+', (handle) => {
    for (let at = 0; at < size; at += PIECE) writeSync(handle, randomBytes(Math.min(PIECE, size - at)), 0, undefined, at);
    fsyncSync(handle);
  });
}

function within(path: string, mode: 'r' | 'r+', work: (handle: number) => void): void {
  const handle = openSync(path, mode);
  try {
    work(handle);
  } finally {
    closeSync(handle);
  }
}

/** A folder of our own with everything in it. */
export function destroyFolder(folder: string): void {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  destroyFiles(...files.map(({ parentPath, name }) => join(parentPath, name)));
  rmSync(folder, { recursive: true });
}
