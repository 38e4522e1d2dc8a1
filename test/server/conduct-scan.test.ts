import Database from 'better-sqlite3';
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLOSING_STEPS } from '../../server/store/closing.ts';
import { does, newest, opens, sees, tries, WHOLE_CHECK } from '../support/group.ts';
import { newFolder } from '../support/folder.ts';
import { openSealed, readOnly } from '../support/sealed.ts';
import { FALLING, startProcess, type ServerProcess } from '../support/server-process.ts';
import { expectIn, Someone } from '../support/someone.ts';
import { Traces } from '../support/traces.ts';
import { contextOf } from '../support/zoom.ts';

const PATIENCE_MS = 120_000;
const newSecret = () => randomBytes(32).toString('base64url');
const SECRETS = { ID_SECRET: newSecret(), BALLOT_SECRET: newSecret(), TOKEN_SECRET: newSecret() };
const BALLOT_KEY = createHash('sha256').update(SECRETS.BALLOT_SECRET).digest();

/** One session of a group on a server of its own, which falls at some step of closing the check. */
class Session {
  readonly folder = newFolder();
  readonly backups = newFolder();
  readonly secrets = new Traces();
  readonly ids = new Traces();
  people: Someone[] = [];
  said = '';
  server: ServerProcess | null = null;

  async start(fallsAt?: string): Promise<void> {
    const env = { ...SECRETS, NETWORK_REQUESTS_PER_MINUTE: '1000000', LOG_LEVEL: 'debug' };
    const falls = fallsAt === undefined ? { env } : { file: FALLING, env: { ...env, FALLS_AT: fallsAt } };
    this.server = await startProcess(this.folder, { port: this.server?.port ?? 0, ...falls });
  }

  async gather(): Promise<void> {
    for (let at = 0; at < 8; at += 1) {
      const person = new Someone(this.server!.base, `Name ${randomBytes(6).toString('hex')}`);
      const zoomUser = randomBytes(16).toString('base64url');
      const { seat, personId } = expectIn(
        await person.enter({ by: 'zoom', context: contextOf({ person: zoomUser, role: at === 0 ? 'host' : 'attendee' }) }),
      );
      await person.does({ type: 'arrive', name: person.name });
      await person.listen();
      this.secrets.add('a Zoom id', zoomUser);
      this.secrets.add('a seat', seat);
      this.ids.add('an id', personId);
      this.people.push(person);
    }
  }

  async again(): Promise<void> {
    await this.start();
    for (const person of this.people) await person.listen();
  }

  async backUp(name: string): Promise<void> {
    const db = new Database(join(this.folder, 'bright-spells.db'), { readonly: true });
    await db.backup(join(this.backups, `${name}.db`));
    db.close();
  }

  /** What lies in the box of the activity that is open, as somebody would have to find it who has the whole disk and the secrets. */
  noteSealed(kind: 'conduct' | 'check', slots: string[]): void {
    const { id } = newest(this.people[0]!.view, kind)!;
    const { salt, key, names, nameOf } = openSealed(this.folder, BALLOT_KEY, id);
    const possible = this.people.flatMap(({ personId }) => slots.map((slot) => nameOf(`${personId}/${slot}`)));
    expect(names.length).toBeGreaterThan(0);
    expect(names.every((name) => possible.some((each) => each.equals(name)))).toBe(true);
    this.secrets.add(`a salt of ${kind}`, salt);
    this.secrets.add(`a key of ${kind}`, key);
    this.secrets.add(`a ballot of ${kind}`, ...possible);
  }
}

const QUIET = `Nobody is told ${randomBytes(8).toString('hex')}`;

test.each(CLOSING_STEPS)(
  'nothing is left of who wrote what, who asked to stop, and who has not answered, though the server falls when it has "%s"',
  { timeout: PATIENCE_MS },
  async (step) => {
    const session = new Session();
    await session.start();
    await session.gather();
    const [ana, ...others] = session.people as [Someone, ...Someone[]];

    await opens(ana, 'conduct', { short: false }, others);
    await does(ana, 'conduct', { do: 'go', step: 'suggest' });
    for (const [at, person] of others.entries())
      await does(person, 'conduct', { do: 'suggest', text: `Line ${at} of the group.`, starter: null });
    await does(ana, 'conduct', { do: 'go', step: 'talk' });
    const { common } = await sees(others[0]!, 'conduct', ({ common: { lines } }) => lines?.length === others.length);
    const lines = common.lines!.map(({ id }) => id);
    await does(others[0]!, 'conduct', { do: 'mark', line: lines[0]!, has: 'worry', on: true });
    session.noteSealed('conduct', [...[1, 2, 3, 4, 5].map((at) => `wrote/${at}`), ...lines.map((line) => `mark/${line}`)]);
    await session.backUp('on the way');
    await does(ana, 'conduct', { do: 'finish' });

    await opens(ana, 'check', WHOLE_CHECK, others);
    const [item] = (await sees(ana, 'check')).common.items;
    for (const [at, person] of others.slice(1).entries())
      await does(person, 'check', {
        do: 'say',
        item: item!.id,
        stance: at === 0 ? 'block' : 'agree',
        why: at === 0 ? QUIET : null,
        told: 'nobody',
      });
    session.noteSealed(
      'check',
      lines.map((line) => `level/${line}`),
    );
    await session.backUp('in the check');

    session.said += (await session.server!.kill('SIGTERM')).said;
    await session.start(step);
    for (const person of session.people) await person.listen();
    await expect(tries(ana, 'check', { do: 'finish', today: false })).rejects.toThrow('fetch failed');
    session.said += (await session.server!.ended).said;
    await session.again();
    // Closed at the latest by the new start; where it was closed in time, everybody is told what came of it.
    await sees(others[0]!, 'check', ({ phase }) => phase === 'shown' || phase === 'closed');
    await session.backUp('afterwards');
    session.said += (await session.server!.kill('SIGTERM')).said;

    session.secrets.add('a stance', '"stance":"block"');
    session.secrets.add('a reason that was for nobody', QUIET);
    expect([...session.secrets.under(session.folder), ...session.secrets.under(session.backups)]).toEqual([]);
    // The code as it stands has a box of its own for as long as the session goes on.
    expect(readdirSync(join(session.folder, 'boxes')).filter((file) => file.endsWith('.box'))).toEqual(
      boxesOf(session.folder, 'agreement'),
    );
    expect([...boxesOf(session.folder, 'conduct'), ...boxesOf(session.folder, 'check')]).toEqual([]);
    expect([...session.secrets.in(Buffer.from(session.said)), ...session.ids.in(Buffer.from(session.said))]).toEqual([]);
    for (const file of [
      join(session.folder, 'bright-spells.db'),
      ...readdirSync(session.backups).map((name) => join(session.backups, name)),
    ])
      expect(tablesWith(file, session.ids)).toEqual(['people']);
  },
);

/** Tables in which one of these is found in any row. */
const tablesWith = (file: string, traces: Traces): string[] =>
  readOnly(file, (db) =>
    db
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .pluck()
      .all()
      .filter((table) => traces.in(Buffer.from(JSON.stringify(db.prepare(`SELECT * FROM ${table}`).all()))).length > 0),
  );

const boxesOf = (folder: string, kind: string): string[] =>
  readOnly(join(folder, 'bright-spells.db'), (db) =>
    db.prepare<[string], string>('SELECT box FROM activities WHERE kind = ? AND box IS NOT NULL').pluck().all(kind),
  );
