import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { explain } from '../../server/cannot-start.ts';
import { readConfig } from '../../server/config.ts';
import { makeLog } from '../../server/lib/log.ts';
import { chanceFrom } from '../../server/lib/chance.ts';
import { startServer } from '../../server/server.ts';
import type { Frame } from '../../server/wire.ts';
import { ask } from '../support/ask.ts';
import { newFolder } from '../support/folder.ts';
import { startHouse } from '../support/house.ts';
import { SEED } from '../support/seed.ts';
import { runProcess, startProcess, type ServerProcess } from '../support/server-process.ts';
import { expectIn, Someone, ownAnswer } from '../support/someone.ts';
import { turns } from '../support/turns.ts';
import { contextOf } from '../support/zoom.ts';

/** What sysexits.h calls a mistake in the configuration. */
const EX_CONFIG = 78;

async function listens(server: ServerProcess, name: string, role = 'attendee'): Promise<Someone> {
  const person = new Someone(server.base, name);
  expectIn(await person.enter({ by: 'zoom', context: contextOf({ person: name, role }) }));
  await person.does({ type: 'arrive', name });
  await person.listen();
  return person;
}

test(`told to stop under load, it says goodbye, ends well, and has kept every answer (seed ${SEED})`, async () => {
  const chance = chanceFrom(SEED);
  const folder = newFolder();
  const server = await startProcess(folder);
  const ana = await listens(server, 'Ana', 'host');
  const people = await Promise.all(Array.from({ length: 32 }, (_none, at) => listens(server, `Person ${at}`)));
  const poll = await ana.opens();
  const stored = new Map<Someone, number>();
  let left = 20 + Math.floor(chance() * 200);
  const stopped = Promise.withResolvers<void>();
  await Promise.all(
    people.map(async (person) => {
      for (let seq = 1; seq <= 10; seq += 1) {
        const told = await person.triesToAnswer(poll, seq % 2 === 0 ? 'sunny' : 'storm', seq).catch(() => 'gone' as const);
        if (told !== 'done') return;
        stored.set(person, seq);
        if ((left -= 1) === 0) void server.kill('SIGTERM').then(() => stopped.resolve());
      }
    }),
  );
  await stopped.promise;
  const { code, signal, said } = await server.ended;
  expect([code, signal]).toEqual([0, null]);
  expect(said).not.toMatch(/error/i);
  for (const person of [ana, ...people]) expect(person.heard).toContain('{"bye":true}');

  await startProcess(folder, { port: server.port });
  for (const [person, seq] of stored) {
    const view = await ask(person.base, 'GET /api/view', { token: person.token });
    expect((view.json as Frame).mine![poll]!.seq).toBeGreaterThanOrEqual(seq);
  }
});

test('a browser that has only connected, and asked for nothing, does not hold up the end', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'setInterval', 'clearInterval'] }); // nobody comes to cut it off later
  const house = await startHouse();
  const { port, hostname } = new URL(house.base);
  const socket = connect(Number(port), hostname).resume();
  await once(socket, 'connect');
  await turns();
  await house.stop();
  expect(socket.readableEnded || socket.destroyed).toBe(true);
});

test('a second server on the same data says so in one line, and ends', async () => {
  const folder = newFolder();
  await startProcess(folder);
  const { code, said } = await runProcess(folder).ended;
  expect([code, said]).toEqual([
    EX_CONFIG,
    expect.stringMatching(/^Bright Spells cannot start: Another Bright Spells server is using [^\n]*\n$/),
  ]);
});

test('a port that is taken is said plainly', async () => {
  const port = await takenPort();
  const { code, said } = await runProcess(newFolder(), { port }).ended;
  expect([code, said]).toEqual([
    EX_CONFIG,
    expect.stringMatching(`^Bright Spells cannot start: port ${port} is in use[^\n]* PORT=${port + 1} npm start\n$`),
  ]);
});

test.each([
  ['the port for figures, when another program has it', async () => ({ OPS_PORT: String(await takenPort()) }), /in use.* OPS_PORT=\d+ npm/],
  ['a host that is not here', () => ({ HOST: '192.0.2.1' }), /HOST=192\.0\.2\.1 is no address of this machine/],
])('so is %s', async (_what, setting, line) => {
  const env = { DATA_DIR: newFolder(), PORT: '0', ...(await setting()) };
  const error = await startServer({ config: readConfig(env), log: makeLog('silent') }).catch((why: unknown) => why);
  expect(explain(error, env)).toMatch(line);
});

async function takenPort(): Promise<number> {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  return (other.address() as AddressInfo).port;
}

test('wrong settings are listed together, and nothing starts', async () => {
  const { code, said } = await runProcess(newFolder(), { env: { NODE_ENV: 'production', LOG_LEVEL: 'loud', TOKEN_SECRET: 'short' } }).ended;
  expect(code).toBe(EX_CONFIG);
  expect(said.split('\n').filter((line) => line.startsWith('  - '))).toHaveLength(3);
  expect(said).not.toContain('    at ');
});

test.each([
  ['noise', Buffer.alloc(8192, 0xa5)],
  ['nothing', Buffer.alloc(0)],
])('data that has turned into %s is refused in one line, and left as it is', async (_what, bytes) => {
  const folder = newFolder();
  await (await startProcess(folder)).kill('SIGTERM');
  writeFileSync(join(folder, 'bright-spells.db'), bytes);
  const { code, said } = await runProcess(folder).ended;
  expect([code, said]).toEqual([EX_CONFIG, expect.stringMatching(/^Bright Spells cannot start: [^\n]*backup[^\n]*\n$/)]);
  expect(readFileSync(join(folder, 'bright-spells.db'))).toEqual(bytes);
});

test('a clock that is put back two days, or forward three hours, loses nobody', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const [ben] = await house.crowd(1);
  const poll = await ana.opens();
  for (const hours of [-48, 51]) {
    house.clockJumps(hours * 60 * 60_000);
    for (const person of [ana, ben!])
      expectIn(await person.enter({ by: 'zoom', context: contextOf({ person: person.name, role: person === ana ? 'host' : 'attendee' }) }));
    await ben!.answers(poll, hours < 0 ? 'sunny' : 'storm');
    await ben!.until((view) => ownAnswer(view, poll)?.choice === (hours < 0 ? 'sunny' : 'storm'));
  }
  await ana.closes(poll);
  expect(ana.poll(poll).outcome).toMatchObject({ answered: 1 });
});
