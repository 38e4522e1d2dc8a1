import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files under a folder that hold these bytes anywhere, beside their own names that do. */
export async function filesWith(folder: string, bytes: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const found = await Promise.all(files.map(async (file) => file.includes(bytes) || (await readFile(file)).includes(bytes)));
  return files.filter((_file, at) => found[at]);
}
