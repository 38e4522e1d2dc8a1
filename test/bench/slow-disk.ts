import { spawnSync } from 'node:child_process';
import { gather, inTurns, voteOf } from './people.ts';
import { Listeners } from './listening.ts';
import { startProduct, type Served } from './processes.ts';
import { RawConnection } from './raw.ts';
import { quantile, report } from './report.ts';

const PEOPLE = 300;
const SECONDS = 10;
const SLOWER_MS = 10;

/**
 * Makes each fsync of a program that much slower. SQLite calls fsync here and fdatasync where it was built otherwise, so both.
 * Behind a filter, or strace would also stop at every other call; as the program's grandchild, so that signals reach the program.
 */
const SLOWLY = ['strace', '-D', '-f', '--seccomp-bpf', '-o', '/dev/null']
  .concat(['-e', 'trace=fsync,fdatasync'])
  .concat(['-e', `inject=fsync,fdatasync:delay_exit=${SLOWER_MS * 1000}`]);

/** Everybody votes within ten seconds and watches, on a disk such as hired machines have: disks of developers answer in microseconds. */
export async function benchSlowDisk(): Promise<void> {
  const missing = whyNot();
  if (missing !== null) return void process.stdout.write(`slow-disk: not measured. ${missing}\n\n`);
  const plain = await vote([]);
  const slow = await vote(SLOWLY);
  if (slow.alone < SLOWER_MS) throw new Error('no fsync was slowed down, so this would be the figure of a fast disk');
  report({ bench: 'slow-disk-one-answer', unit: 'ms', value: slow.alone, limit: plain.alone });
  report({ bench: 'slow-disk-p95', unit: 'ms', value: slow.p95, limit: plain.p95, aim: '<= 500 ms, each fsync 10 ms slower' });
}

function whyNot(): string | null {
  const [strace = '', ...args] = SLOWLY;
  const { error, status, stderr } = spawnSync(strace, [...args, 'true'], { encoding: 'utf8' });
  if (error) return 'strace is not installed: apt-get install strace, or the like.';
  return status === 0 ? null : `strace may not run here: ${stderr.trim()}`;
}

/** Milliseconds: the quickest of a few answers that come alone, and the wait that 95 of 100 stay under when 300 people answer. */
async function vote(under: string[]): Promise<{ alone: number; p95: number }> {
  const served = await startProduct(under);
  const { host, tokens, openPoll } = await gather(served, PEOPLE);
  const listeners = new Listeners();
  await listeners.open(served.port, tokens);
  await host.until((view) => view.meeting?.here === PEOPLE + 1);
  const activityId = await openPoll();

  const alone: number[] = [];
  for (const token of tokens.slice(0, 5)) alone.push(await waitFor(voteOf(token, activityId, 1), served));
  const began = performance.now();
  const waits = await inTurns(PEOPLE, PEOPLE, async (number) => {
    const due = began + (number * SECONDS * 1000) / PEOPLE;
    await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    return waitFor(voteOf(tokens[number] ?? '', activityId, 2), served);
  });
  listeners.close();
  host.leave();
  await served.stop();
  return { alone: Math.min(...alone), p95: quantile(waits, 0.95) };
}

/** Over a connection of its own: a panel that has only listened for a while has no other. */
async function waitFor(request: Buffer, { port }: Served): Promise<number> {
  const began = performance.now();
  const connection = await RawConnection.open(port);
  const status = await connection.send(request);
  connection.close();
  if (status !== 200) throw new Error(`an answer was refused with ${status}`);
  return performance.now() - began;
}
