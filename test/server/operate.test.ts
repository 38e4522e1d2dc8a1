import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Frame } from '../../server/wire.ts';
import { ask } from '../support/ask.ts';
import { newFolder } from '../support/folder.ts';
import { operate, operates } from '../support/operator.ts';
import { readOnly } from '../support/sealed.ts';
import { startProcess, type ServerProcess } from '../support/server-process.ts';
import { expectIn, Someone } from '../support/someone.ts';
import { Traces } from '../support/traces.ts';
import { contextOf } from '../support/zoom.ts';

async function comesIn(server: ServerProcess, name: string, meetingUuid: string, role = 'attendee'): Promise<Someone> {
  const person = new Someone(server.base, name);
  expectIn(await person.enter({ by: 'zoom', context: contextOf({ person: `zoom id of ${name}`, role, meetingUuid }) }));
  await person.does({ type: 'arrive', name });
  return person;
}

/** Somebody's session with a poll of six answers, open or closed. */
async function session(server: ServerProcess, host: string, { open = false } = {}) {
  const ana = await comesIn(server, host, `meeting of ${host}`, 'host');
  await ana.does({ type: 'title', title: `The group of ${host}` });
  await ana.listen();
  const poll = await ana.opens();
  const crowd = await Promise.all(
    Array.from({ length: 6 }, (_none, at) => comesIn(server, `Person ${at} with ${host}`, `meeting of ${host}`)),
  );
  for (const person of crowd) await person.answers(poll, 'sunny');
  if (!open) await ana.closes(poll);
  return { ana, crowd, poll };
}

const idsOf = (said: string): string[] => [...said.matchAll(/^ {2}([\w-]{22}) /gm)].map(([, id = '']) => id);
const backupIn = (said: string): string => /\S+\.db\b/.exec(said)?.[0] ?? '';
const phaseOf = (folder: string, id: string) =>
  readOnly(join(folder, 'bright-spells.db'), (db) => db.prepare('SELECT phase FROM activities WHERE id = ?').pluck().get(id));

test('a drill on a running server backs up, restores, compares, says so, and leaves nothing but the backup', async () => {
  const folder = newFolder();
  const server = await startProcess(folder);
  const { crowd, poll } = await session(server, 'Ana Drillmaster', { open: true });
  const said = await operates(folder, 'drill');
  expect(said).toMatch(/Backed up {2}1 sessions, 7 people, 1 activities.*\n.*\nRestored {3}1 sessions, 7 people, 1 activities/);
  expect(said).toContain('The drill went well');
  const file = backupIn(said);
  expect(readdirSync(join(folder, 'backups'))).toEqual([file.split('/').at(-1)]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  // And the server has noticed nothing.
  await crowd[0]!.answers(poll, 'storm');
});

test('an old backup brings back what was there, but not what was deleted since, and what was sealed is lost, never empty', async () => {
  const folder = newFolder();
  let server = await startProcess(folder);
  const kept = await session(server, 'Ana Keeper');
  const { poll: sealed } = await session(server, 'Bea Sealer', { open: true });
  const gone = await session(server, 'Cai Goner');
  const file = backupIn(await operates(folder, 'backup'));
  const ids = idsOf(await operates(folder, 'list'));
  expect(ids).toHaveLength(3);
  await gone.ana.does({ type: 'delete', activityId: gone.poll }); // by the panel
  await kept.crowd[5]!.does({ type: 'forget-me' });
  await kept.ana.does({ type: 'title', title: 'A title of later' });

  const running = await operate(folder, ['restore', file, '--replace']);
  expect([running.code, running.said]).toEqual([1, expect.stringContaining('Stop it first')]);
  await server.kill('SIGTERM');
  const unasked = await operate(folder, ['restore', file]);
  expect([unasked.code, unasked.said]).toEqual([1, expect.stringContaining('add --replace')]);
  for (const box of readdirSync(join(folder, 'boxes'))) writeFileSync(join(folder, 'boxes', box), ''); // as if on another machine

  const said = await operates(folder, 'restore', file, '--replace');
  expect(said).toContain('Deleted again what had been deleted since: 2.');
  expect(phaseOf(folder, kept.poll)).toBe('closed');
  expect(phaseOf(folder, sealed)).toBe('lost');
  expect(phaseOf(folder, gone.poll)).toBeUndefined();

  server = await startProcess(folder);
  expect(await operates(folder, 'list')).toContain('The group of Ana Keeper');
  const traces = new Traces();
  traces.add('a name', 'Person 5 with Ana Keeper');
  expect(traces.under(folder).filter((found) => !found.includes('/backups/'))).toEqual([]);
  const view = await ask(server.base, 'GET /api/view', { token: kept.crowd[4]!.token });
  expect((view.json as Frame).activities?.[kept.poll]).toBeDefined();
});

test.each([
  ['noise', (file: string) => writeFileSync(file, Buffer.alloc(8192, 0xa5))],
  ['nothing', (file: string) => writeFileSync(file, '')],
  ['a copy with a damaged page', (file: string) => spoil(file)],
])('%s is not restored, and what is there stays', async (_what, damage) => {
  const folder = newFolder();
  const server = await startProcess(folder);
  await session(server, 'Ana');
  const file = backupIn(await operates(folder, 'backup'));
  await server.kill('SIGTERM');
  const damaged = join(newFolder(), 'bright-spells-copy.db');
  copyFileSync(file, damaged);
  damage(damaged);
  const before = readFileSync(join(folder, 'bright-spells.db'));
  const { code, said } = await operate(folder, ['restore', damaged, '--replace']);
  expect(code).toBe(1);
  expect(said).toContain(damaged);
  expect(said).not.toContain('    at ');
  expect(readFileSync(join(folder, 'bright-spells.db'))).toEqual(before);
});

function spoil(file: string): void {
  const bytes = readFileSync(file);
  bytes.fill(0xa5, 2 * 4096, 3 * 4096);
  writeFileSync(file, bytes);
}

test('a damaged database is put aside where somebody can look at it, and the backup takes its place', async () => {
  const folder = newFolder();
  const server = await startProcess(folder);
  const { poll } = await session(server, 'Ana');
  const file = backupIn(await operates(folder, 'backup'));
  await server.kill('SIGTERM');
  writeFileSync(join(folder, 'bright-spells.db'), 'something else');
  const said = await operates(folder, 'restore', file, '--replace');
  expect(readFileSync(/\S+\.damaged/.exec(said)?.[0] ?? '', 'utf8')).toBe('something else');
  expect(phaseOf(folder, poll)).toBe('closed');
});

test('a session, and all of an account, are deleted by the operator while the server runs and when it does not', async () => {
  const folder = newFolder();
  const server = await startProcess(folder);
  const ana = await session(server, 'Ana Alone');
  await session(server, 'Bea Beside');
  await session(server, 'Cai Stays');
  const traces = new Traces();
  traces.add('a title', 'The group of Ana Alone', 'The group of Bea Beside');
  traces.add('a person', 'Person 1 with Ana Alone', 'Person 1 with Bea Beside');
  const [, , anas = ''] = idsOf(await operates(folder, 'list'));

  expect(await operates(folder, 'delete-session', anas)).toContain('The session is deleted.');
  const view = await ask(server.base, 'GET /api/view', { token: ana.ana.token });
  expect(view.status).toBe(404);
  expect(await operates(folder, 'delete-session', anas)).toContain('Nothing was deleted.');
  await server.kill('SIGTERM');
  expect(await operates(folder, 'delete-account', 'zoom id of Bea Beside')).toContain(
    'Sessions that only this account has run: 1, deleted.',
  );
  expect(traces.under(folder)).toEqual([]);
  const left = await operates(folder, 'list');
  expect(left).toContain('Sessions: 1\n');
  expect(left).toContain('The group of Cai Stays');
  expect(left).toContain('session, by the operator');
});

test('all sessions of a series are deleted by the operator, with what the series has kept, and no other', async () => {
  const folder = newFolder();
  const server = await startProcess(folder);
  const first = await session(server, 'Ana Series');
  await first.ana.does({ type: 'care', care: { real: true, name: 'Marigold Keepsake', during: 'By chat', after: '', emergency: '' } });
  const [firstId = ''] = idsOf(await operates(folder, 'list'));
  const second = new Someone(server.base, 'Ana again');
  expectIn(
    await second.enter({ by: 'zoom', context: contextOf({ person: 'zoom id of Ana Series', role: 'host', meetingUuid: 'second' }) }),
  );
  await second.does({ type: 'title', title: 'The second group of Ana' });
  await second.does({ type: 'join-series', meetingId: firstId });
  await session(server, 'Cai Stays');
  const traces = new Traces();
  traces.add('of the series', 'The group of Ana Series', 'The second group of Ana', 'Marigold Keepsake', firstId);
  expect(await operates(folder, 'delete-series', firstId)).toContain('The series is deleted, with 2 sessions.');
  for (const { token } of [first.ana, second]) expect((await ask(server.base, 'GET /api/view', { token })).status).toBe(404);
  expect(traces.under(folder)).toEqual([]);
  expect(await operates(folder, 'delete-series', firstId)).toContain('Nothing was deleted.');
  const left = await operates(folder, 'list');
  expect(left).toContain('The group of Cai Stays');
  expect(left).toContain('session of a series, by the operator');
});

test('what is no command is answered with those that are', async () => {
  const folder = newFolder();
  for (const args of [[], ['destroy'], ['restore'], ['__proto__']]) {
    const { code, said } = await operate(folder, args);
    expect([code, said]).toEqual([64, expect.stringContaining('delete-session ID')]);
  }
});
