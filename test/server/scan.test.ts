import Database from 'better-sqlite3';
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PollOutcome } from '../../server/activities/poll/wire.ts';
import { chanceFrom } from '../../server/lib/chance.ts';
import { SimulatedPerson } from '../../server/rehearsal/simulated-person.ts';
import { CLOSING_STEPS } from '../../server/store/closing.ts';
import type { Command, Frame } from '../../server/wire.ts';
import { ask } from '../support/ask.ts';
import { newFolder } from '../support/folder.ts';
import { freePort } from '../support/free-port.ts';
import { outcomeByHand, PLAIN_POLLS, SAYINGS, type PlainPoll, type Saying } from '../support/plain-polls.ts';
import { openSealed, readOnly } from '../support/sealed.ts';
import { SEED } from '../support/seed.ts';
import { FALLING, startProcess, type ServerProcess } from '../support/server-process.ts';
import { expectIn } from '../support/someone.ts';
import { Traces } from '../support/traces.ts';
import { contextOf } from '../support/zoom.ts';

/** Crowds of the meetings: most are small, which is where it is hard not to leave a trace. */
const CROWDS = [60, 40, 20, 60, 14, 14, 10, 10, 10, 10, 8, 8, 8, 8, 6, 6, 6, 6, 5, 5];
const ROUNDS = 10; // of one poll in each meeting: 200 polls

const PATIENCE_MS = 300_000; // twenty servers are started one after the other

const chance = chanceFrom(SEED);
const upTo = (most: number): number => Math.floor(chance() * (most + 1));
const oneOf = <T>(things: readonly T[]): T => things[upTo(things.length - 1)]!;

type Member = { person: SimulatedPerson; name: string };
type Meeting = { host: Member; crowd: Member[] };

/** One person's part in a poll: what they do, one after the other. The last that was acknowledged is what counts. */
type Part = { member: Member; does: Doing[] };
/** Their own answer; that they need more time; or the answer of somebody at their screen or on the phone. */
type Doing = { own: Saying | null } | 'more time' | { how: 'here' | 'phone'; saying: Saying };
type Plan = {
  meeting: Meeting;
  plain: PlainPoll;
  level: 'private' | 'counted';
  threshold: number;
  hold: boolean;
  show: boolean;
  parts: Part[];
};
/** What lies in the box, by owner: what was said, or null once it is taken back; what is no answer at all is text of another kind. */
type Poll = Plan & { id: string; counts: Map<string, string | null> };

/** A secret for a server, as it stands in the environment, and as it is used. */
const SECRETS = { ID_SECRET: newSecret(), BALLOT_SECRET: newSecret(), TOKEN_SECRET: newSecret() };
const used = (secret: string): Buffer => createHash('sha256').update(secret).digest();

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** A university's server over many sessions: it is restarted, backed up and killed, and everything that it leaves is looked through. */
class History {
  readonly folder = newFolder();
  readonly backups = newFolder();
  /** Never on a disk, in a log or in a figure, once the polls are closed. */
  readonly secrets = new Traces();
  /** In the database, as long as it has to be; never in a log or in a figure. */
  readonly personal = new Traces();
  readonly ids = new Traces();
  readonly forgotten = new Traces();
  readonly over: Poll[] = [];
  said = '';
  metrics = '';
  #server: ServerProcess | null = null;
  #opsPort = 0;

  get server(): ServerProcess {
    if (!this.#server) throw new Error('The server is down.');
    return this.#server;
  }

  async start(fallsAt?: string): Promise<void> {
    this.#opsPort ||= await freePort();
    const env = { ...SECRETS, OPS_PORT: String(this.#opsPort), NETWORK_REQUESTS_PER_MINUTE: '10000000', LOG_LEVEL: 'debug' };
    const falls = fallsAt === undefined ? {} : { file: FALLING, env: { ...env, FALLS_AT: fallsAt } };
    this.#server = await startProcess(this.folder, { port: this.#server?.port ?? 0, env, ...falls });
  }

  async end(how: 'SIGTERM' | 'SIGKILL' | 'fell'): Promise<void> {
    const { said, signal } = await (how === 'fell' ? this.server.ended : this.server.kill(how));
    if (how === 'fell') expect(signal).toBe('SIGKILL');
    this.said += said;
  }

  async scrape(): Promise<void> {
    this.metrics += (await ask(`http://127.0.0.1:${this.#opsPort}`, 'GET /metrics')).text;
  }

  async backUp(name: string): Promise<void> {
    const db = new Database(join(this.folder, 'bright-spells.db'), { readonly: true });
    await db.backup(join(this.backups, `${name}.db`));
    db.close();
  }
}

async function comesIn(history: History, meetingUuid: string, role: string): Promise<Member> {
  const member = { person: new SimulatedPerson(history.server.base), name: `Name ${randomBytes(6).toString('hex')}` };
  const zoomUser = randomBytes(16).toString('base64url');
  const { token, seat, personId } = expectIn(
    await member.person.enter({ by: 'zoom', context: contextOf({ person: zoomUser, role, meetingUuid }) }),
  );
  await does(member, { type: 'arrive', name: member.name });
  history.secrets.add('a Zoom id', zoomUser);
  history.secrets.add('a seat', seat);
  history.secrets.add('a token', token);
  history.personal.add('a name', member.name);
  history.personal.add('an id', personId);
  history.ids.add('an id', personId);
  return member;
}

async function does({ person }: Member, command: Command): Promise<void> {
  expect(await person.send(command)).toMatchObject({ ok: true });
}

async function gather(history: History, size: number): Promise<Meeting> {
  const meetingUuid = randomBytes(16).toString('base64');
  history.secrets.add('a Zoom id', meetingUuid);
  const host = await comesIn(history, meetingUuid, 'host');
  return { host, crowd: await Promise.all(Array.from({ length: size }, () => comesIn(history, meetingUuid, 'attendee'))) };
}

/** Made before anything happens, so that the same seed makes the same polls. */
function plan(meeting: Meeting): Plan {
  const level = oneOf(['private', 'private', 'counted'] as const);
  return { ...rulesOf(), level, plain: oneOf(PLAIN_POLLS[level]), meeting, parts: partsOf(meeting) };
}

const rulesOf = () => ({
  threshold: oneOf([3, 4, 5, 5, 5, 8, 20]),
  hold: chance() < 0.5,
  show: chance() < 0.5,
});

async function open(history: History, planned: Plan): Promise<Poll> {
  const { plain, level, threshold, hold, meeting } = planned;
  await does(meeting.host, { type: 'open', kind: 'poll', setup: { ...plain.setup, level, threshold, hold } });
  const { json } = await ask(history.server.base, 'GET /api/view', { token: meeting.host.person.token });
  const id = Object.values((json as Frame).activities ?? {}).find((activity) => activity?.phase === 'open')!.id;
  history.personal.add('a poll', id);
  return { ...planned, id, counts: new Map() };
}

function partsOf({ crowd }: Meeting): Part[] {
  const size = 1 + upTo(crowd.length - 1);
  const places = new Map(crowd.map((member) => [member, chance()]));
  const members = crowd.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)).slice(0, size);
  const favourite = oneOf(SAYINGS);
  const saying = () => (chance() < 0.4 ? favourite : oneOf(SAYINGS));
  return members.map((member) => ({
    member,
    does: oneOf<Doing[]>([
      ...[[own(saying())], [own(saying())], [own(saying()), own(saying())], [own(saying()), own(null)], [own(null)]],
      ...[[own(saying()), own(null), own(saying())], ['more time', own(saying())] as Doing[], ['more time'] as Doing[]],
    ]).concat(chance() < 0.1 ? [{ how: oneOf(['here', 'phone'] as const), saying: saying() }] : []),
  }));
}

const own = (saying: Saying | null): Doing => ({ own: saying });

/** What one person has to do next in a poll; resolves once it is stored. */
async function act({ id, counts, plain }: Poll, { member: { person }, does: doings }: Part, howMany: number): Promise<void> {
  const lies = (slot: string, what: string | null) => {
    // Whoever takes back what they never said leaves no ballot at all.
    const owner = `${person.personId}/${slot}`;
    if (what !== null || counts.has(owner)) counts.set(owner, what);
  };
  for (const doing of doings.splice(0, howMany)) {
    expect(await person.move(id, moveOf(doing, plain))).toMatchObject({ ok: true });
    if (doing === 'more time') lies('more-time', 'waits');
    else if ('own' in doing) {
      lies('answer', doing.own);
      lies('more-time', null);
    } else {
      lies(`answer/${doing.how}/1`, doing.saying);
      lies('others', 'one');
    }
  }
}

function moveOf(doing: Doing, { sends }: PlainPoll): object {
  if (doing === 'more time') return { moreTime: true };
  if ('own' in doing) return { choice: doing.own && sends[doing.own] };
  const { how, saying } = doing;
  return { choice: sends[saying], other: { place: 1, how, ...(how === 'phone' && { asked: true, knows: true }) } };
}

const half = (polls: Poll[]) =>
  Promise.all(polls.flatMap((poll) => poll.parts.filter((_part, at) => at % 2 === 0).map((part) => act(poll, part, 1))));
const rest = (polls: Poll[]) => Promise.all(polls.flatMap((poll) => poll.parts.map((part) => act(poll, part, Infinity))));

/** Somebody is forgotten in the middle of a poll, and takes their answer along. */
async function forgetSomebody({ forgotten }: History, { meeting, counts, parts }: Poll): Promise<void> {
  const { member } = oneOf(parts);
  await does(member, { type: 'forget-me' });
  for (const owner of counts.keys()) if (owner.startsWith(member.person.personId)) counts.set(owner, null);
  meeting.crowd.splice(meeting.crowd.indexOf(member), 1);
  forgotten.add('a forgotten name', member.name);
  forgotten.add('a forgotten id', member.person.personId);
}

/** Reads in the box what the server has made, and remembers it. That it is what we work out shows that we look for the right thing. */
function noteSealed({ folder, secrets }: History, { id, counts }: Poll): void {
  const { salt, key, names, nameOf } = openSealed(folder, used(SECRETS.BALLOT_SECRET), id);
  const expected = [...counts.keys()].map(nameOf);
  expect(names.map((name) => name.toString('hex')).toSorted()).toEqual(expected.map((name) => name.toString('hex')).toSorted());
  secrets.add('a salt', salt);
  secrets.add('a ballot key', key);
  secrets.add('a ballot name', ...expected);
}

async function round(history: History, meetings: Meeting[], number: number): Promise<void> {
  const polls = await Promise.all(meetings.map(plan).map((planned) => open(history, planned)));
  await half(polls);
  await history.scrape();
  await history.end(oneOf(['SIGTERM', 'SIGKILL'] as const));
  await history.start(CLOSING_STEPS[number % CLOSING_STEPS.length]);

  const backUp = history.backUp(`in the middle of round ${number}`);
  await Promise.all([rest(polls), backUp]);
  await forgetSomebody(history, polls[number]!);
  for (const poll of polls) noteSealed(history, poll);
  if (number === 0)
    expect(new Set(history.secrets.under(join(history.folder, 'boxes')).map((found) => found.replace(/ in .*/, '')))).toEqual(
      new Set(['a salt', 'a ballot name']),
    );

  const [first, ...others] = polls;
  await expect(close(first!)).rejects.toThrow('fetch failed');
  await history.end('fell');
  await history.start();
  await Promise.all(others.map(close));
  history.over.push(...polls);
  if (number % 3 === 0) await history.backUp(`after round ${number}`);
}

const close = ({ id, meeting, show }: Poll) => does(meeting.host, { type: 'close', activityId: id, show, now: true });

function expectedOf({ plain, level, threshold, counts }: Poll): PollOutcome {
  const said = [...counts].flatMap(([owner, saying]) => (owner.includes('/answer') && saying !== null ? [saying as Saying] : []));
  // Whoever has given the answer of somebody else may know it.
  const known = [...counts].some(([owner, saying]) => owner.includes('/answer/') && saying !== null) ? 1 : 0;
  return outcomeByHand(plain, { said, isPrivate: level === 'private' }, { threshold, known });
}

/** Tables in which one of these is found in any row. */
const tablesWith = (file: string, traces: Traces): string[] =>
  readOnly(file, (db) =>
    db
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .pluck()
      .all()
      .filter((table) => traces.in(Buffer.from(JSON.stringify(db.prepare(`SELECT * FROM ${table}`).all()))).length > 0),
  );

test(
  `two hundred polls leave nothing but their outcomes, whatever happens in between (seed ${SEED})`,
  { timeout: PATIENCE_MS },
  async () => {
    const history = new History();
    const { folder, backups, secrets, personal } = history;
    for (const [name, secret] of Object.entries(SECRETS)) secrets.add(name, secret, used(secret));
    await history.start();
    const meetings: Meeting[] = [];
    for (const size of CROWDS) meetings.push(await gather(history, size));

    for (let number = 0; number < ROUNDS; number += 1) {
      await round(history, meetings, number);
      expect(secrets.under(folder)).toEqual([]);
      expect(readdirSync(join(folder, 'boxes'))).toEqual([]);
    }
    await history.scrape();
    await history.end('SIGTERM');
    secrets.add('an answer', '{"choice":');

    expect([...secrets.under(folder), ...secrets.under(backups)]).toEqual([]);
    expect(history.forgotten.under(folder)).toEqual([]);
    for (const words of [history.said, history.metrics]) {
      expect(words).not.toBe('');
      expect([...secrets.in(Buffer.from(words)), ...personal.in(Buffer.from(words))]).toEqual([]);
    }
    const main = join(folder, 'bright-spells.db');
    for (const file of [main, ...readdirSync(backups).map((name) => join(backups, name))])
      expect(tablesWith(file, history.ids)).toEqual(['people']);

    const stored = readOnly(main, (db) => db.prepare<[], { id: string; outcome: string }>('SELECT id, outcome FROM activities').all());
    const outcomes = new Map(stored.map(({ id, outcome }) => [id, JSON.parse(outcome) as PollOutcome]));
    expect(history.over).toHaveLength(CROWDS.length * ROUNDS);
    for (const poll of history.over) expect(outcomes.get(poll.id)).toEqual(expectedOf(poll));
  },
);
