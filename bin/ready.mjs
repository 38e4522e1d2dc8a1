// What every command does first. It must run on any Node from 18 and before anything is installed: no packages, no newer syntax.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));
const programs = join(home, 'node_modules', '.bin');
const pinned = join(home, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const onWindows = process.platform === 'win32'; // there, npm and the programs of packages are command files, which need a shell

/** Installs what is missing, goes to the project's folder, and returns the path of the Node that everything else runs on. */
export function ready() {
  process.chdir(home);
  if (!installed()) install();
  process.env.PATH = [programs, process.env.PATH].join(delimiter);
  if (existsSync(pinned)) return pinned;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return stop(
    `Node 24 could not be installed with the packages, and this is Node ${process.versions.node}. Please install Node 24, then try again.`,
  );
}

/** Runs a program to its end, with its output on our screen. True when it went well. */
export function runs(program, args, env = {}) {
  const { status, error } = spawnSync(program, args, {
    stdio: 'inherit',
    shell: onWindows && !existsSync(program),
    env: { ...process.env, ...env },
  });
  if (error) say(`${program} could not be started: ${error.message}`);
  return status === 0;
}

/** Begins a program beside whatever else runs, without a word. Resolves with what it said, and whether it went well. */
export function begins(program, args) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: onWindows && !existsSync(program) });
  let said = '';
  for (const output of [child.stdout, child.stderr]) output.setEncoding('utf8').on('data', (text) => (said += text));
  return new Promise((resolve) => {
    child.on('error', ({ message }) => resolve({ well: false, said: `${program} could not be started: ${message}\n` }));
    child.on('close', (code) => resolve({ well: code === 0, said }));
  });
}

export const say = (line) => process.stdout.write(`${line}\n`);

export function stop(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

/**
 * Compares what the lockfile wants with what npm noted when it last installed. Times of files would not do: a checkout
 * makes old things look new, and an install by hand can finish before its lockfile is written.
 */
function installed() {
  const wanted = packagesIn('package-lock.json');
  const found = packagesIn(join('node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || (found[path] && found[path].version === version),
  );
}

function packagesIn(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : {};
}

function install() {
  // Our own node_modules leave the path while npm replaces them, or npm would saw off the Node it sits on. Development
  // packages are named because NODE_ENV=production would leave out the builder of the panel.
  process.env.PATH = (process.env.PATH || '')
    .split(delimiter)
    .filter((folder) => folder !== programs)
    .join(delimiter);
  const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  say('Installing packages (npm ci). This happens once and takes about a minute.');
  if (runs('npm', ['ci', ...options])) return;
  say('That did not work. Trying npm install instead.');
  if (!runs('npm', ['install', ...options])) stop('The packages could not be installed. The lines above say why.');
}
