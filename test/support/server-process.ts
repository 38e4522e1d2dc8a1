import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ZOOM_APP } from './zoom.ts';

export type Ended = { code: number | null; signal: NodeJS.Signals | null; said: string };

/** The server in a process of its own. */
export type ServerProcess = { base: string; port: number; kill: (signal: 'SIGKILL' | 'SIGTERM') => Promise<Ended>; ended: Promise<Ended> };

const MAIN = join(import.meta.dirname, '..', '..', 'server', 'main.ts');

/** The server that falls at the step of closing that FALLS_AT names. */
export const FALLING = join(import.meta.dirname, 'falling-server.ts');

type Options = { port?: number; file?: string; env?: Record<string, string> };

/** Runs until it ends. */
export function runProcess(folder: string, { port = 0, file = MAIN, env = {} }: Options = {}) {
  const child = spawn(process.execPath, [file], {
    env: {
      PATH: process.env['PATH'],
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

/** Resolves once it listens. */
export async function startProcess(folder: string, options: Options = {}): Promise<ServerProcess> {
  const { child, ended, kill, said } = runProcess(folder, options);
  const listening = () => /Listening\s+[\d.]+:(\d+)/.exec(said())?.[1];
  while (!listening()) {
    const more = await Promise.race([once(child.stdout, 'data'), ended]);
    if ('said' in more) throw new Error(`The server ended with ${more.code}: ${more.said}`);
  }
  const port = Number(listening());
  return { base: `http://127.0.0.1:${port}`, port, kill, ended };
}
