import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { faultsIn, randomRequest } from '../../test/support/grouping.ts';
import { SEED } from '../../test/support/seed.ts';
import { deal } from './deal.ts';

const FEWEST = 2;
const MOST = 500;

/** Random meetings for each number of people. Five take some seconds; `SEEDS=1000` tries half a million, in half an hour. */
const SEEDS = Number(process.env['SEEDS'] ?? 5);
const PATIENCE_MS = 60_000 + 20_000 * SEEDS;

test(
  `for ${FEWEST} to ${MOST} people with any rules nobody is alone, sizes are right, hard rules are kept or told (SEED=${SEED} SEEDS=${SEEDS})`,
  { timeout: PATIENCE_MS },
  async () => {
    let clashes = 0;
    for (let count = FEWEST; count <= MOST; count += 1) {
      for (let seed = SEED; seed < SEED + SEEDS; seed += 1) clashes += clashesFor(count, seed);
      await setImmediate(); // a runner that hears nothing of its worker for a minute gives it up
    }
    expect(clashes).toBeLessThan(((MOST - FEWEST + 1) * SEEDS) / 2); // or there were hardly any groups to look at
  },
);

/** 1 where the rules of this meeting could not all be kept, and this was told. */
function clashesFor(count: number, seed: number): number {
  const asked = randomRequest(count, seed);
  const result = deal(asked);
  const faults = faultsIn(asked, result);
  if (faults.length > 0) expect.fail(`${count} people, seed ${seed}: ${faults.join('; ')}`);
  return 'clashes' in result ? 1 : 0;
}
