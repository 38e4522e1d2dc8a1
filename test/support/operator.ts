import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../server/operate/main.ts', import.meta.url));

export type Told = { code: number | null; said: string };

/** What `npm run operate -- …` does and says, in a process of its own. */
export async function operate(folder: string, args: string[], env: Record<string, string> = {}): Promise<Told> {
  const child = spawn(process.execPath, ['--disable-proto=delete', MAIN, ...args], {
    env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'], DATA_DIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const output of [child.stdout, child.stderr]) output.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

/** The same, where nothing may go wrong. */
export async function operates(folder: string, ...args: string[]): Promise<string> {
  const { code, said } = await operate(folder, args);
  if (code !== 0) throw new Error(`operate ${args.join(' ')} ended with ${code}: ${said}`);
  return said;
}
