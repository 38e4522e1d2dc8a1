import { tally } from '../activities/kind-of.ts';
import type { Config } from '../config.ts';
import { openStore } from '../store/sqlite.ts';
import { carryOut, type Order } from './orders.ts';
import type { Say } from './say.ts';
import { sendOrder } from './socket.ts';

/** By the running server, which holds sessions in memory; with the server stopped, by ourselves. */
export async function give(order: Order, { dataDir, dataExpected, secrets, backups }: Config, say: Say): Promise<void> {
  say((await sendOrder(dataDir, order)) ?? (await byOurselves()));
  if (backups) say(`Backups from before hold it for ${backups.days} days at most. What is restored from one is deleted again at once.`);

  async function byOurselves(): Promise<string> {
    const store = openStore({ folder: dataDir, boxMaster: secrets.ballots, dataExpected, tally, now: Date.now });
    try {
      return await carryOut(order, { store, idKey: secrets.ids, now: Date.now, dismiss: () => {} });
    } finally {
      await store.stop();
    }
  }
}
