import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server under load, in a process of its own, with a data folder of its own. */
export type Served = { port: number; pid: number; folder: string; stop: () => Promise<void> };

const HERE = import.meta.dirname;

/** The whole product, with limits that let one address be a crowd. `under`: the program that runs it, if not Node alone. */
export const startProduct = (under: string[] = []): Promise<Served> =>
  start(join(HERE, '..', '..', 'server', 'main.ts'), under, /Listening\s+\S+:(\d+)/, {
    REHEARSAL: 'on',
    NETWORK_REQUESTS_PER_MINUTE: '10000000',
    LOG_LEVEL: 'error',
  });

/** The least that could do the same: see limit-server.ts. */
export const startLimit = (): Promise<Served> => start(join(HERE, 'limit-server.ts'), [], /listening (\d+)/, {});

async function start(file: string, under: string[], says: RegExp, env: Record<string, string>): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'bright-spells-bench-'));
  const [program, ...args] = [...under, process.execPath, '--disable-proto=delete', file];
  const child = spawn(program, args, {
    env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = Number(await heard(child, says));
  const stop = async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
    rmSync(folder, { recursive: true, force: true });
  };
  return { port, pid: child.pid ?? 0, folder, stop };
}

function heard(child: ChildProcess, says: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (bytes: Buffer) => {
      text += bytes.toString();
      const found = says.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`a server under test ended with ${code}: ${text}`)));
  });
}

/** Resident memory in bytes. */
export const residentBytes = ({ pid }: Served): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
