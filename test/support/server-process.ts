import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { freePort } from './free-port.ts';
import { ZOOM_APP } from './zoom.ts';

export type Ended = { code: number | null; signal: NodeJS.Signals | null; said: string };

/** The server in a process of its own. */
export type ServerProcess = { base: string; port: number; kill: (signal: 'SIGKILL' | 'SIGTERM') => Promise<Ended>; ended: Promise<Ended> };

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url));

/** The server that falls at the step of closing that FALLS_AT names. */
export const FALLING = fileURLToPath(import.meta.resolve('./falling-server.ts'));

/** `largestFile`: bytes beyond which the system lets no file grow, as on a full disk. */
type Options = { port?: number; file?: string; env?: Record<string, string>; largestFile?: number };

/** Runs until it ends. */
export function runProcess(folder: string, { port = 0, file = MAIN, env = {}, largestFile }: Options = {}) {
  const limit = largestFile === undefined ? '' : `ulimit -f ${Math.ceil(largestFile / 512)};`;
  const child = spawn('sh', ['-c', `${limit} exec "$0" "$1"`, process.execPath, file], {
    env: {
      PATH: process.env['PATH'],
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      DATA_DIR: folder,
      PORT: String(port),
      ZOOM_CLIENT_ID: ZOOM_APP.clientId,
      ZOOM_CLIENT_SECRET: ZOOM_APP.clientSecret,
      LOG_LEVEL: 'error',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const output of [child.stdout, child.stderr]) output.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(child, 'close').then(([code, signal]): Ended => ({ code, signal, said }));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const kill = (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };
  return { child, ended, kill, said: () => said };
}

/** Resolves once it listens: at `port`, or where nobody else will listen while it is restarted. */
export async function startProcess(folder: string, options: Options = {}): Promise<ServerProcess> {
  const { child, ended, kill, said } = runProcess(folder, { ...options, port: options.port || (await freePort()) });
  const listening = () => /Listening\s+[\d.]+:(\d+)/.exec(said())?.[1];
  while (!listening()) {
    const more = await Promise.race([once(child.stdout, 'data'), ended]);
    if ('said' in more) throw new Error(`The server ended with ${more.code}: ${more.said}`);
  }
  const port = Number(listening());
  return { base: `http://127.0.0.1:${port}`, port, kill, ended };
}
