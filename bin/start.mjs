// npm start, and npm run dev: installs and builds what is missing, then runs the server until it stops.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { buildIfStale } from './build.mjs';
import { openWhenUp } from './open.mjs';
import { ready } from './ready.mjs';

const node = ready();
const dev = process.argv.includes('--dev');
if (!dev) buildIfStale();

// Without __proto__, text from outside that is turned into an object cannot reach the prototype of all others.
const flags = ['--disable-proto=delete', ...(existsSync('.env') ? ['--env-file=.env'] : [])];
const server = spawn(node, [...flags, dev ? 'bin/dev.mjs' : 'server/main.ts'], { stdio: 'inherit' });

for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
// Control-C in a terminal reaches the server by itself; a second one would cut its orderly stop short.
process.on('SIGINT', () => process.stdin.isTTY || server.kill('SIGINT'));
server.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));

void openWhenUp(portFromSettings());

function portFromSettings() {
  const inFile = existsSync('.env') ? /^PORT\s*=\s*["']?(\d+)/m.exec(readFileSync('.env', 'utf8')) : null;
  return process.env.PORT || (inFile && inFile[1]) || '3000';
}
