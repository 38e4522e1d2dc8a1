// Builds the panel into dist/, and knows whether that is needed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runs, say, stop } from './ready.mjs';

/** Holds the fingerprint of what dist/ was built from. Building empties the folder, so a broken build leaves no stamp. */
const stamp = join('dist', '.built-from');

/** True when the panel is built. */
export function build() {
  const source = fingerprint();
  // A test runner sets NODE_ENV to "test", with which Vite would pack React's slow build with the warnings.
  if (!runs('vite', ['build', '--logLevel', 'warn'], { NODE_ENV: 'production' })) return false;
  writeFileSync(stamp, source);
  return true;
}

export function buildIfStale() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return;
  say('Building the panel.');
  if (!build()) stop('The panel could not be built. The lines above say why.');
}

/** One hash over everything that the panel is made from. Times of files would miss one that was deleted. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of inputs()) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function inputs() {
  const shared = filesUnder('server').filter((file) => file.endsWith('wire.ts'));
  const settings = readdirSync('bin')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('bin', file));
  return [...filesUnder('client'), ...shared, ...settings, 'vite.config.ts', 'tsconfig.json', 'package-lock.json'].sort();
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
