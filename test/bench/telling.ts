import { gather } from './people.ts';
import { Listeners } from './listening.ts';
import { residentBytes, startLimit, startProduct } from './processes.ts';
import { post, RawConnection } from './raw.ts';
import { median, report } from './report.ts';

const CROWDS = [100, 1_000, 10_000];
const ROUNDS = 5;

/** The product waits this long on purpose, so that a burst of changes is one broadcast. */
const SETTLING_MS = 60;

/** How long until the last of many listeners has one change, and what a listener costs in memory. */
export async function benchTelling(): Promise<void> {
  for (const crowd of CROWDS) {
    const limit = await tellPlainly(crowd);
    const { ms, bytesEach } = await tellWithProduct(crowd);
    report({ bench: `tell-${crowd}`, unit: 'ms', value: ms, limit, aim: 'ratio <= 2 (60 ms of settling taken off)' });
    if (crowd >= 1_000) report({ bench: `memory-per-person-of-${crowd}`, unit: 'KiB', value: bytesEach / 1024, aim: '<= 25' });
  }
}

async function tellPlainly(crowd: number): Promise<number> {
  const served = await startLimit();
  const listeners = new Listeners();
  await listeners.open(
    served.port,
    Array.from({ length: crowd }, () => ''),
    '/live',
  );
  const trigger = await RawConnection.open(served.port);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    const all = listeners.expect('xxxx', () => began);
    await trigger.send(post('/change', '', {}));
    times.push(Math.max(...(await all)));
  }
  listeners.close();
  trigger.close();
  await served.stop();
  return median(times);
}

async function tellWithProduct(crowd: number): Promise<{ ms: number; bytesEach: number }> {
  const served = await startProduct();
  const { host, tokens } = await gather(served, crowd);
  const before = residentBytes(served);
  const listeners = new Listeners();
  await listeners.open(served.port, tokens);
  await host.until((view) => view.meeting?.here === crowd + 1);
  const bytesEach = (residentBytes(served) - before) / crowd;
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const title = `title ${round} of ${crowd}`;
    const began = performance.now();
    const all = listeners.expect(title, () => began);
    await host.send({ type: 'title', title });
    times.push(Math.max(...(await all)) - SETTLING_MS);
  }
  listeners.close();
  host.leave();
  await served.stop();
  return { ms: median(times), bytesEach };
}
