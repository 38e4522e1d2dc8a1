// npm run dev: the same as start, with the panel built anew and the server started anew whenever a file changes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { build } from 'vite';

const SETTLE_MS = 100; // one save can be several file events

const env = { ...process.env }; // before Vite writes into ours
process.env.NODE_ENV ??= 'development'; // React's build with the warnings
let server;
let planned;
let turn = Promise.resolve(); // one restart after the other

const watcher = await build({ mode: 'development', logLevel: 'warn', build: { watch: {} } });
watcher.on('event', ({ code, error }) => {
  if (code === 'ERROR') process.stderr.write(`${error.message}\n`);
  if (code === 'END') plan();
});
watch('server', { recursive: true }, plan);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void leave(signal));

function plan() {
  clearTimeout(planned);
  planned = setTimeout(() => {
    turn = turn.then(restart);
  }, SETTLE_MS);
}

async function restart() {
  await stopped('SIGTERM');
  server = spawn(process.execPath, [...process.execArgv, 'server/main.ts'], { stdio: 'inherit', env });
}

/** Two servers must not hold one database, so the next starts only when the last has gone. */
async function stopped(signal) {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill(signal);
  await gone;
}

async function leave(signal) {
  clearTimeout(planned);
  await stopped(signal);
  process.exit(0);
}
