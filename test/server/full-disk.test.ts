import { expect, test } from 'vitest';
import type { Frame } from '../../server/wire.ts';
import { ask } from '../support/ask.ts';
import { newFolder } from '../support/folder.ts';
import { freePort } from '../support/free-port.ts';
import { startHouse } from '../support/house.ts';
import { otherProgram } from '../support/other-program.ts';
import { startProcess } from '../support/server-process.ts';
import { expectIn, Someone } from '../support/someone.ts';
import { contextOf } from '../support/zoom.ts';

test('on a full disk nobody is told "stored" who is not, everybody goes on seeing, and with space it goes on', async () => {
  const folder = newFolder();
  const before = await startProcess(folder);
  const { base, port } = before;
  const comesIn = async (name: string, role = 'attendee') => {
    const person = new Someone(base, name);
    expectIn(await person.enter({ by: 'zoom', context: contextOf({ person: name, role }) }));
    await person.does({ type: 'arrive', name });
    return person;
  };
  const ana = await comesIn('Ana', 'host');
  await ana.listen();
  const poll = await ana.opens();
  const people = await Promise.all(Array.from({ length: 30 }, (_none, at) => comesIn(`Person ${at}`)));
  await before.kill('SIGTERM');

  const full = await startProcess(folder, { port, largestFile: 400_000 });
  const stored = new Map<Someone, number>();
  const told = new Map<string, number>();
  for (let seq = 1; seq <= 8; seq += 1)
    for (const person of people) {
      const answer = await person.triesToAnswer(poll, 'storm', seq);
      told.set(answer, (told.get(answer) ?? 0) + 1);
      if (answer === 'done') stored.set(person, seq);
    }
  expect([...told.keys()].toSorted()).toEqual(['busy', 'done']);
  for (const person of people) {
    const view = await ask(base, 'GET /api/view', { token: person.token });
    expect((view.json as Frame).mine![poll]!.seq).toBe(stored.get(person) ?? 0);
  }
  const refused = await ask(base, 'POST /api/commands', {
    token: ana.token,
    body: { id: 'AAAAAAAAAAAAAAAAAAAAAA', protocol: 1, type: 'move', activityId: poll, move: { choice: 'sunny' }, seq: 1 },
  });
  expect([refused.status, Number(refused.headers.get('retry-after'))]).toEqual([503, expect.any(Number)]);

  await full.kill('SIGKILL');
  await startProcess(folder, { port });
  for (const person of people) expect(await person.triesToAnswer(poll, 'sunny', 20)).toBe('done');
  await ana.listen();
  await ana.closes(poll);
  expect(ana.poll(poll).outcome).toMatchObject({ answered: 30, parts: [{ count: 30 }, {}, {}] });
});

test('while another program holds the database, people are asked to wait, and nothing is lost', async () => {
  const opsPort = await freePort();
  const house = await startHouse({ OPS_PORT: String(opsPort) });
  const isReady = async () => (await ask(`http://127.0.0.1:${opsPort}`, 'GET /readyz')).status;
  expect(await isReady()).toBe(200);
  const ana = await house.join('Ana', { role: 'host' });
  const other = otherProgram(house.folder);
  other.holds();
  expect(await ana.tries({ type: 'title', title: 'Tuesday' })).toBe('busy');
  expect(await house.someone('Ben').enter({ by: 'zoom', context: contextOf({ person: 'Ben' }) })).toEqual({ ok: false, why: 'busy' });
  expect((await ask(house.base, 'GET /api/view', { token: ana.token })).json).toMatchObject({ meeting: { title: '' } });
  expect(await isReady()).toBe(503);
  const errors = house.errors.splice(0);
  expect(errors.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(['nothing could be stored', 'nothing could be stored']);

  other.letsGo();
  expect(await isReady()).toBe(200);
  expect(await ana.tries({ type: 'title', title: 'Tuesday' })).toBe('done');
  await house.join('Ben');
  await ana.until(({ meeting }) => meeting?.title === 'Tuesday' && meeting.here === 2);
});
