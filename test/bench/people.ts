import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signRehearsalContext } from '../../server/rehearsal/contexts.ts';
import { newId, SimulatedPerson } from '../../server/rehearsal/simulated-person.ts';
import type { Frame } from '../../server/wire.ts';
import { contextKey } from '../../server/zoom/app-context.ts';
import type { Served } from './processes.ts';
import { post, RawConnection } from './raw.ts';

const MEETING = 'bench-meeting';

/** A meeting in the product with a host who listens, and `count` people who have arrived and hold tokens. */
export type Meeting = { host: SimulatedPerson; tokens: string[]; openPoll: () => Promise<string> };

export async function gather(served: Served, count: number): Promise<Meeting> {
  const { rehearsal } = JSON.parse(readFileSync(join(served.folder, 'secrets.json'), 'utf8')) as { rehearsal: string };
  const keys = { clientId: 'rehearsal', key: contextKey(rehearsal) };
  const sign = (person: string, role: 'host' | 'participant') =>
    signRehearsalContext({ person, guest: false, role, meetingUuid: MEETING }, keys, Date.now());
  const host = new SimulatedPerson(`http://127.0.0.1:${served.port}`);
  await host.enter({ by: 'zoom', context: sign('host', 'host') });
  await host.send({ type: 'arrive', name: 'Host' });
  await host.listen();
  const tokens = await inTurns(count, 64, async (number) => {
    const person = new SimulatedPerson(host.base);
    await person.enter({ by: 'zoom', context: sign(`p${number}`, 'participant') });
    await person.send({ type: 'arrive', name: null });
    return person.token;
  });
  return { host, tokens, openPoll: () => openPoll(host) };
}

async function openPoll(host: SimulatedPerson): Promise<string> {
  const isOpen = (view: Frame) => Object.values(view.activities ?? {}).find((activity) => activity?.phase === 'open');
  for (const activity of Object.values(host.view.activities ?? {}))
    if (activity?.phase === 'open') await host.send({ type: 'delete', activityId: activity.id });
  await host.until((view) => !isOpen(view));
  await host.send({ type: 'open', kind: 'poll', setup: { preset: 'weather-3' } });
  return isOpen(await host.until((view) => isOpen(view) !== undefined))?.id ?? '';
}

const CHOICES = ['sunny', 'bright-spells', 'storm'];

export const voteOf = (token: string, activityId: string, seq: number): Buffer =>
  post('/api/commands', token, { id: newId(), protocol: 1, type: 'move', activityId, move: { choice: CHOICES[seq % 3] }, seq });

/** Runs `work` for 0 to count-1, so many at a time, and keeps the order of the answers. */
export async function inTurns<T>(count: number, atOnce: number, work: (number: number) => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  let next = 0;
  const turn = async () => {
    for (let number = next++; number < count; number = next++) answers[number] = await work(number);
  };
  await Promise.all(Array.from({ length: atOnce }, turn));
  return answers;
}

/** Sends all requests over so many connections, as fast as answers come. Returns milliseconds and the answers' statuses. */
export async function saturate(
  port: number,
  requests: Buffer[],
  connections: number,
): Promise<{ ms: number; statuses: Map<number, number> }> {
  const open = await Promise.all(Array.from({ length: connections }, () => RawConnection.open(port)));
  const statuses = new Map<number, number>();
  let next = 0;
  const began = performance.now();
  await Promise.all(
    open.map(async (connection) => {
      for (let request = requests[next++]; request; request = requests[next++]) {
        const status = await connection.send(request);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    }),
  );
  const ms = performance.now() - began;
  for (const connection of open) connection.close();
  return { ms, statuses };
}
