import Database from 'better-sqlite3';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chanceFrom } from '../../server/lib/chance.ts';
import { CLOSING_STEPS } from '../../server/store/closing.ts';
import type { PollWire } from '../../server/activities/poll/wire.ts';
import type { Frame } from '../../server/wire.ts';
import { ask } from '../support/ask.ts';
import { newFolder } from '../support/folder.ts';
import { SEED } from '../support/seed.ts';
import { FALLING, startProcess, type ServerProcess } from '../support/server-process.ts';
import { expectIn, Someone, ownAnswer } from '../support/someone.ts';
import { contextOf } from '../support/zoom.ts';

const CHOICES = ['sunny', 'bright-spells', 'storm'];

async function comesIn(server: ServerProcess, name: string, role = 'attendee'): Promise<Someone> {
  const person = new Someone(server.base, name);
  expectIn(await person.enter({ by: 'zoom', context: contextOf({ person: name, role }) }));
  await person.does({ type: 'arrive', name });
  return person;
}

async function facilitates(server: ServerProcess): Promise<Someone> {
  const ana = await comesIn(server, 'Ana', 'host');
  await ana.listen();
  return ana;
}

/** What SQLite finds wrong in a copy of what the dead server left, so that the next server finds it as it was left. */
function faultsIn(folder: string): string[] {
  const copy = newFolder();
  cpSync(folder, copy, { recursive: true });
  const files = [join(copy, 'bright-spells.db'), ...readdirSync(join(copy, 'boxes')).map((name) => join(copy, 'boxes', name))];
  return files
    .filter((file) => /\.(db|box)$/.test(file))
    .map((file) => {
      const db = new Database(file);
      const verdict = String(db.pragma('integrity_check', { simple: true }));
      db.close();
      return verdict;
    })
    .filter((verdict) => verdict !== 'ok');
}

type Answer = PollWire['mine'];

/** One person at the tap: what was acknowledged, and what was on its way. */
type Voter = { person: Someone; acknowledged: Answer; sent: Answer };

/** Twenty-five starts of a process take their time where others run beside them. Milliseconds. */
const PATIENCE = 400_000;

test(
  `killed twenty-five times while 32 people answer and change their minds, it loses nothing (seed ${SEED})`,
  { timeout: PATIENCE },
  async () => {
    const chance = chanceFrom(SEED);
    const folder = newFolder();
    let server = await startProcess(folder);
    const { port } = server;
    const ana = await facilitates(server);
    const none: Answer = { seq: 0, choice: null };
    const people = await Promise.all(Array.from({ length: 32 }, (_none, at) => comesIn(server, `Person ${at}`)));
    const voters = people.map((person): Voter => ({ person, acknowledged: none, sent: none }));
    const poll = await ana.opens({ level: 'counted' });
    let acknowledgements = 0;

    /** Answers as fast as the server lets a person, until it is dead. */
    async function keepsAnswering(voter: Voter, isLast: () => boolean): Promise<void> {
      for (;;) {
        voter.sent = { seq: voter.sent.seq + 1, choice: CHOICES[Math.floor(chance() * CHOICES.length)]! };
        const { seq, choice } = voter.sent;
        const told = await voter.person.triesToAnswer(poll, choice, seq).catch(() => 'dead' as const);
        if (told !== 'done') return expect(['dead', 'too-fast']).toContain(told);
        voter.acknowledged = { seq, choice };
        acknowledgements += 1;
        if (isLast()) void server.kill('SIGKILL');
      }
    }

    for (let kill = 0; kill < 25; kill += 1) {
      let left = 1 + Math.floor(chance() * 200);
      await Promise.all(voters.map((voter) => keepsAnswering(voter, () => (left -= 1) === 0)));
      const { signal } = await server.kill('SIGKILL');
      expect(signal).toBe('SIGKILL');
      expect(faultsIn(folder)).toEqual([]);
      server = await startProcess(folder, { port });
      for (const voter of voters) {
        const view = await ask(server.base, 'GET /api/view', { token: voter.person.token });
        const stored = ownAnswer(view.json as Frame, poll)!;
        // The last one may have been stored without anybody hearing of it.
        expect([voter.acknowledged, voter.sent]).toContainEqual({ seq: stored.seq, choice: stored.choice });
        voter.acknowledged = stored;
        voter.sent = stored;
      }
    }

    expect(acknowledgements).toBeGreaterThan(500);
    await ana.listen();
    await ana.closes(poll);
    const counts = CHOICES.map((choice) => voters.filter(({ acknowledged }) => acknowledged.choice === choice).length);
    expect(ana.poll(poll).outcome).toMatchObject({ answered: 32, parts: counts.map((count) => ({ count })) });
  },
);

test.each(CLOSING_STEPS)(
  'killed while it closes a poll, at the step "%s", it comes back with one right result and no box',
  async (step) => {
    const folder = newFolder();
    const falling = await startProcess(folder, { file: FALLING, env: { FALLS_AT: step } });
    const ana = await facilitates(falling);
    const poll = await ana.opens({ level: 'private' });
    const people = await Promise.all(Array.from({ length: 7 }, (_none, at) => comesIn(falling, `Person ${at}`)));
    await Promise.all(people.map((person, at) => person.answers(poll, at < 4 ? 'sunny' : 'storm')));
    await expect(ana.does({ type: 'close', activityId: poll, show: false, now: true })).rejects.toThrow('fetch failed');
    expect((await falling.ended).signal).toBe('SIGKILL');

    // The next one falls as well, if it comes to that step while it finishes the closing.
    const again = startProcess(folder, { port: falling.port, file: FALLING, env: { FALLS_AT: step } });
    await again.then(({ kill }) => kill('SIGKILL')).catch(() => {});
    await startProcess(folder, { port: falling.port });
    await ana.listen();
    expect(ana.poll(poll).outcome).toEqual({
      show: 'parts',
      answered: 7,
      parts: [
        { answers: ['sunny'], count: 4 },
        { answers: ['bright-spells'], count: 0 },
        { answers: ['storm'], count: 3 },
      ],
    });
    expect(readdirSync(join(folder, 'boxes'))).toEqual([]);
    expect(faultsIn(folder)).toEqual([]);
  },
);
