import { onTestFinished, vi } from 'vitest';
import { readConfig, type Config } from '../../server/config.ts';
import { makeLog } from '../../server/lib/log.ts';
import { startServer, type Running } from '../../server/server.ts';
import type { Entrance } from '../../server/wire.ts';
import { newFolder } from './folder.ts';
import { freePort } from './free-port.ts';
import { expectIn, Someone } from './someone.ts';
import { turns } from './turns.ts';
import { contextOf, ZOOM_APP, type Seat } from './zoom.ts';

/** A morning in spring. The clock of a house stands still unless a test lets time pass. */
const MORNING = Date.UTC(2027, 2, 1, 10);

/** How often the hub looks around: the smallest step in which time passes. */
const STEP_MS = 5_000;

export type House = {
  base: string;
  folder: string;
  config: Config;
  /** Lines of the log. A test that expects an error takes them out; any that are left at the end fail it. */
  errors: string[];
  /** Somebody who has come in, has said their name, and listens. */
  join: (name: string, seat?: Partial<Seat>) => Promise<Someone>;
  /** The same through the browser door. */
  joinByCode: (name: string, code: string) => Promise<Someone>;
  /** So many participants, all at the same moment. */
  crowd: (count: number, seat?: Partial<Seat>) => Promise<Someone[]>;
  /** So many participants whose screens are not the point: they do things, and hear nothing of what others do. */
  company: (count: number) => Promise<Someone[]>;
  /** Somebody at the door, who has not come in. */
  someone: (name: string) => Someone;
  /** Lets time pass, and whatever the server does as it passes. */
  passes: (ms: number) => Promise<void>;
  /** Somebody sets the machine's clock. */
  clockJumps: (ms: number) => void;
  stop: () => Promise<void>;
  /** Stops, and starts again at the same address with the same data. */
  restart: () => Promise<void>;
};

export const MINUTE_MS = 60_000;

/** The real server on a free port, with its database in a folder of its own. Ends with the test. */
export async function startHouse(env: Record<string, string> = {}): Promise<House> {
  if (!vi.isFakeTimers()) vi.useFakeTimers({ now: MORNING, toFake: ['Date', 'setInterval', 'clearInterval'] });
  const folder = newFolder();
  const errors: string[] = [];
  const log = makeLog('error', { write: (line) => void errors.push(line) });
  const start = (port: number) => startIn(folder, { ...env, PORT: String(port) });
  let running: Started | null = await start(await freePort());
  const { port, config } = running;
  const base = `http://127.0.0.1:${port}`;

  async function startIn(dataDir: string, more: Record<string, string>): Promise<Started> {
    const read = readConfig({ DATA_DIR: dataDir, ...HOUSE_RULES, ...more });
    return { config: read, ...(await startServer({ config: read, log })) };
  }

  const stop = async () => {
    await running?.stop();
    running = null;
    await turns(); // until those who were connected have noticed
  };
  const arrives = async (person: Someone, entrance: Entrance) => {
    expectIn(await person.enter(entrance));
    await person.does({ type: 'arrive', name: person.name });
    return person;
  };
  const comesIn = async (person: Someone, entrance: Entrance) => {
    await arrives(person, entrance);
    await person.listen();
    return person;
  };
  const join = (name: string, seat: Partial<Seat> = {}) =>
    comesIn(new Someone(base, name), { by: 'zoom', context: contextOf({ person: name, ...seat }) });

  onTestFinished(async () => {
    await stop();
    vi.useRealTimers();
    if (errors.length > 0) throw new Error(`The server logged errors:\n${errors.join('')}`);
  });

  return {
    base,
    folder,
    config,
    errors,
    join,
    joinByCode: (name, code) => comesIn(new Someone(base, name), { by: 'code', code }),
    crowd: (count, seat) => Promise.all(Array.from({ length: count }, (_none, at) => join(`Person ${at + 1}`, seat))),
    company: (count) =>
      Promise.all(
        Array.from({ length: count }, (_none, at) => {
          const name = `Company ${at + 1}`;
          return arrives(new Someone(base, name), { by: 'zoom', context: contextOf({ person: name }) });
        }),
      ),
    someone: (name) => new Someone(base, name),
    passes,
    clockJumps: (ms) => void vi.setSystemTime(Date.now() + ms),
    stop,
    restart: async () => {
      await stop();
      running = await start(port);
    },
  };
}

type Started = Running & { config: Config };

const HOUSE_RULES = {
  ZOOM_CLIENT_ID: ZOOM_APP.clientId,
  ZOOM_CLIENT_SECRET: ZOOM_APP.clientSecret,
  REHEARSAL: 'on',
  BACKUP_DAYS: '0', // their own tests ask for them
};

async function passes(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= STEP_MS) {
    vi.advanceTimersByTime(Math.min(left, STEP_MS));
    await turns();
  }
}
