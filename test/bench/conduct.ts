import { newId } from '../../server/rehearsal/simulated-person.ts';
import { Listeners } from './listening.ts';
import { gather, saturate } from './people.ts';
import { startProduct } from './processes.ts';
import { post } from './raw.ts';
import { median, report } from './report.ts';

const PEOPLE = 120;
const ROUNDS = 5;

/** A group that writes its code: how fast all can write at the same moment, and how soon the last of them has all that was written. */
export async function benchConduct(): Promise<void> {
  const served = await startProduct();
  const { host, tokens } = await gather(served, PEOPLE);
  await host.send({ type: 'open', kind: 'conduct', setup: { short: false } });
  const view = await host.until(({ meeting }) => (meeting?.activities.length ?? 0) > 0);
  const activityId = view.meeting?.activities[0] ?? '';
  await host.move(activityId, { do: 'go', step: 'suggest' });
  const listeners = new Listeners();
  await listeners.open(served.port, tokens);

  const lines = tokens.map((token, at) => {
    const move = { do: 'suggest', text: `Something that number ${at} needs, in some words.`, starter: null };
    return post('/api/commands', token, { id: newId(), protocol: 1, type: 'move', activityId, move, seq: 1 });
  });
  const { ms, statuses } = await saturate(served.port, lines, PEOPLE);
  if (statuses.get(200) !== PEOPLE) throw new Error(`not every line was taken: ${JSON.stringify([...statuses])}`);
  report({ bench: `suggest-${PEOPLE}`, unit: 'ms', value: ms, aim: '<= 1000 until the last is on disk' });

  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const step of ['group', 'talk'] as const) {
      const began = performance.now();
      const all = listeners.expect(`"step":"${step}"`, () => began);
      await host.move(activityId, { do: 'go', step });
      times.push(Math.max(...(await all)));
    }
  }
  report({ bench: `one-change-to-${PEOPLE}-lines`, unit: 'ms', value: median(times), aim: '<= 1000 until everybody has it' });
  listeners.close();
  host.leave();
  await served.stop();
}
