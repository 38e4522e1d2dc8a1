import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The product as `npm start` runs it: a process of its own, on a data folder of its own. */
export type Product = {
  address: string; // http://localhost:<port>
  port: number;
  folder: string;
  /** As a power cut ends it: nothing is told, nothing is written any more. */
  kill: () => Promise<void>;
  /** At the same address, with the same data. */
  startAgain: () => Promise<void>;
  /** Stops it and throws what it logged as errors, if anything. */
  close: () => Promise<void>;
};

const PORT = /^ {2}Listening\s+\S+:(\d+)/m;

export async function startProduct(env: Record<string, string> = {}): Promise<Product> {
  const folder = await mkdtemp(join(tmpdir(), 'bright-spells-e2e-'));
  const logged: string[] = [];
  let running = run({ ...env, DATA_DIR: folder, PORT: '0' }, logged);
  const port = await listening(running);

  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (running.exitCode !== null || running.signalCode !== null) return;
    running.kill(signal);
    await once(running, 'exit');
  };
  return {
    address: `http://localhost:${port}`,
    port,
    folder,
    kill: () => end('SIGKILL'),
    startAgain: async () => {
      running = run({ ...env, DATA_DIR: folder, PORT: String(port) }, logged);
      await listening(running);
    },
    close: async () => {
      await end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
      if (logged.length > 0) throw new Error(`The server logged errors:\n${logged.join('')}`);
    },
  };
}

function run(env: Record<string, string>, logged: string[]): ChildProcess {
  const child = spawn(process.execPath, ['--disable-proto=delete', 'server/main.ts'], {
    env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'], LOG_LEVEL: 'error', REHEARSAL: 'on', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => logged.push(text));
  return child;
}

/** Resolves with the port once the server says that it listens. */
function listening(child: ChildProcess): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    const port = PORT.exec(said)?.[1];
    if (port !== undefined) resolve(Number(port));
  });
  child.once('exit', () => reject(new Error(`The server ended before it listened. It said:\n${said}`)));
  return promise;
}
