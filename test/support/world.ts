import { createHash } from 'node:crypto';
import { readConfig } from '../../server/config.ts';
import type { Ids } from '../../server/lib/keyed.ts';
import { makeLog } from '../../server/lib/log.ts';
import { SimulatedPerson } from '../../server/rehearsal/simulated-person.ts';
import { startServer, type Running } from '../../server/server.ts';
import type { Answer, Frame } from '../../server/wire.ts';
import { ask } from './ask.ts';
import { newFolder } from './folder.ts';
import { freePort } from './free-port.ts';
import { expectIn } from './someone.ts';
import { contextOf, ZOOM_APP, type Seat } from './zoom.ts';

/** Somebody of whom each byte that the server sends them is kept apart: the answers to what they do, and the stream. */
export class Witness extends SimulatedPerson {
  readonly answers: string[] = [];
  #stream = '';

  constructor(base: string) {
    super(base, async (address, request) => {
      const answer = await fetch(address, request);
      if (address.endsWith('/api/live')) return this.#overheard(answer);
      this.answers.push(`${headOf(answer)}\n${await answer.clone().text()}`);
      return answer;
    });
  }

  /** Each line of the stream, heartbeats included. */
  get lines(): string[] {
    return this.#stream.split('\n');
  }

  /** Everything at once, as a panel asks for it whose network breaks streams. */
  async look(): Promise<string> {
    return (await ask(this.base, 'GET /api/view', { token: this.token })).text;
  }

  /** Resolves once everything up to a revision has been told to this person: what is for everybody comes last. */
  told(rev: number): Promise<Frame> {
    return this.until(() => this.frames.some((frame) => !frame.me && frame.rev >= rev));
  }

  #overheard(answer: Response): Response {
    this.answers.push(headOf(answer));
    const decoder = new TextDecoder();
    const remember = new TransformStream<Uint8Array, Uint8Array>({
      transform: (bytes, onwards) => {
        this.#stream += decoder.decode(bytes, { stream: true });
        onwards.enqueue(bytes);
      },
    });
    return new Response(answer.body?.pipeThrough(remember) ?? null, answer);
  }
}

/** Without the date: Node takes it from the machine's clock, which no test holds by the hand. */
const headOf = ({ status, headers }: Response): string =>
  [status, ...[...headers].filter(([name]) => name !== 'date').map(([name, value]) => `${name}: ${value}`)].join('\n');

/** A server of which nothing is left to chance: its secrets and ids come from a seed, its time from the test's clock. */
export type World = {
  log: string[];
  comesIn: (name: string, seat?: Partial<Seat>) => Promise<Witness>;
  /** What whoever runs the server is told, but for the machine's own figures of memory, processor and event loop. */
  metrics: () => Promise<string>;
  /** What the review shows to the host, as a page and as a file. */
  review: (host: string) => Promise<string[]>;
  stop: () => Promise<void>;
};

export async function startWorld(seed: string): Promise<World> {
  const log: string[] = [];
  const config = readConfig({
    DATA_DIR: newFolder(),
    PORT: '0',
    OPS_PORT: String(await freePort()),
    PUBLIC_URL: 'https://spells.test',
    ZOOM_CLIENT_ID: ZOOM_APP.clientId,
    ZOOM_CLIENT_SECRET: ZOOM_APP.clientSecret,
    ID_SECRET: `ids of ${seed}`.padEnd(32, '.'),
    BALLOT_SECRET: `ballots of ${seed}`.padEnd(32, '.'),
    TOKEN_SECRET: `tokens of ${seed}`.padEnd(32, '.'),
  });
  const running: Running = await startServer({
    config,
    log: makeLog('debug', { write: (line) => void log.push(line) }),
    ids: idsFrom(seed),
  });
  const base = `http://127.0.0.1:${running.port}`;
  return {
    log,
    comesIn: async (name, seat) => {
      const person = new Witness(base);
      expectIn(await person.enter({ by: 'zoom', context: contextOf({ person: name, ...seat }) }));
      await person.send({ type: 'arrive', name }, idOf('arrive', name));
      await person.listen();
      return person;
    },
    metrics: async () => ours((await ask(`http://127.0.0.1:${config.opsPort}`, 'GET /metrics')).text),
    review: (host) => review(base, host),
    stop: running.stop,
  };
}

const MACHINE = /^(?:# (?:HELP|TYPE) )?(?:process|nodejs)_/;
const ours = (metrics: string): string =>
  metrics
    .split('\n')
    .filter((line) => !MACHINE.test(line))
    .join('\n');

async function review(base: string, host: string): Promise<string[]> {
  const opened = await ask(base, 'POST /api/session', { body: { by: 'zoom', context: contextOf({ person: host, mainWindow: true }) } });
  const { token } = opened.json as { token: string };
  const list = await ask(base, 'GET /api/review/meetings', { token });
  const path = `/api/review/meetings/${(list.json as { sessions: { id: string }[] }).sessions[0]?.id}`;
  const page = await ask(base, `GET ${path}`, { token });
  const ready = await ask(base, `POST ${path}/files`, { token, body: { file: 'csv', zone: 'UTC' } });
  const file = await ask(base, `GET ${(ready.json as { url: string }).url}`);
  return [opened, list, page, ready, file].map(({ status, text }) => `${status}\n${text}`);
}

/** The same commands in both worlds carry the same ids. */
export const idOf = (...of: (string | number)[]): string => createHash('sha256').update(of.join('/')).digest('base64url').slice(0, 22);

export const saidYes = (answer: Answer): number => {
  if (!answer.ok) throw new Error(`The server said no: ${answer.why}`);
  return answer.rev;
};

function idsFrom(seed: string): Ids {
  let made = 0;
  const next = () => idOf(seed, (made += 1));
  return { id: next, code: () => Buffer.from(next()).toString('hex').slice(0, 8) };
}
