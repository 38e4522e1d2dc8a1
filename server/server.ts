import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { tally } from './activities/kind-of.ts';
import { surveyRound } from './afterwards/round.ts';
import { makeApp } from './app.ts';
import type { Config } from './config.ts';
import { frontRoutes } from './http/front.ts';
import { makeHeaders } from './http/headers.ts';
import { Buckets, LOOKING, PERSON } from './http/limits.ts';
import { chunk } from './http/live.ts';
import { Metrics, serveOperations } from './http/metrics.ts';
import type { ContextKeys } from './http/session.ts';
import { Tokens } from './http/tokens.ts';
import { systemClock, type Clock } from './lib/clock.ts';
import { randomIds, type Ids } from './lib/keyed.ts';
import { keepsakeRound } from './keeping/keepsake-round.ts';
import { backupRound } from './keeping/backup-round.ts';
import type { Log } from './lib/log.ts';
import { Housekeeping, type Chore } from './meetings/housekeeping.ts';
import { Hub } from './meetings/hub.ts';
import { Meetings } from './meetings/meetings.ts';
import { Timekeeper } from './meetings/timekeeper.ts';
import { Views } from './meetings/views.ts';
import { carryOut } from './operate/orders.ts';
import { listenForOrders } from './operate/socket.ts';
import { makeRehearsal } from './rehearsal/rehearsal.ts';
import type { AtStep } from './store/closing.ts';
import { reflectSecret } from './afterwards/reflect-link.ts';
import { Backups } from './store/backups.ts';
import type { Store } from './store/store.ts';
import { DATABASE, openStore } from './store/sqlite.ts';
import { contextKey } from './zoom/app-context.ts';

/** Tests bring their own time and ids, and end the process at a step of closing (`at`). */
export type ServerOptions = { config: Config; log: Log; clock?: Clock; ids?: Ids; at?: AtStep };

export type Running = { port: number; stop: () => Promise<void> };

const REHEARSAL_CLIENT = 'rehearsal';

/** Config → store → hub → app → listening; `stop` goes the other way round. */
export async function startServer({ config, log, clock = systemClock, ids = randomIds, at }: ServerOptions): Promise<Running> {
  const { secrets, dataDir } = config;
  const backups = config.backups && new Backups(config.backups.folder, join(dataDir, DATABASE));
  const store = openStore({
    folder: dataDir,
    boxMaster: secrets.ballots,
    dataExpected: config.dataExpected,
    ...(backups && { backups }),
    tally,
    now: clock,
    ...(at && { at }),
  });
  const address = (path: string) => new URL(path, config.publicUrl).href;
  const reflectLink = (id: string) => `${address('/reflect')}#${reflectSecret(id, { idKey: secrets.ids })}`;
  const views = new Views(store, () => address('/join'), reflectLink);
  const hub = new Hub({ store, views, clock, log, epoch: ids.id(), frame: chunk });
  const meetings = new Meetings({ store, hub, clock, ids, idKey: secrets.ids });
  const tokens = new Tokens(secrets.tokens, clock);
  const rehearsalKeys = { clientId: REHEARSAL_CLIENT, key: contextKey(secrets.rehearsal) };
  let port = config.port;
  const rehearsal = config.rehearsal ? makeRehearsal({ keys: rehearsalKeys, base: () => `http://127.0.0.1:${port}`, clock }) : null;
  const headers = makeHeaders({ https: config.publicUrl.protocol === 'https:', ...framing(config) });

  const networks = new Buckets({ burst: config.networkPerMinute, perMinute: config.networkPerMinute }, clock);
  const limits = { people: new Buckets(PERSON, clock), networks, trustProxyHops: config.trustProxyHops };
  const live = { looks: new Buckets(LOOKING, clock), connections: () => hub.connections(), mostStreams: config.mostStreams };
  const metrics = new Metrics({ store, connections: live.connections, clock, backups });
  const front = frontRoutes({ meetings, tokens, ...limits, ...live }, { log, metrics });
  const app = makeApp({
    config,
    store,
    hub,
    meetings,
    tokens,
    headers,
    contextKeys: contextKeys(config, rehearsalKeys),
    rehearsal,
    clock,
    ids,
    log,
  });
  const server = createServer(TIMEOUTS, (req, res) => {
    if (rehearsal?.lines.cuts(req)) return;
    front(req, res, () => void app(req, res));
  });
  const silent = silentConnections(server);
  const housekeeping = new Housekeeping({ store, hub, clock, log, chores: choresOf(config, store, backups) });
  const timekeeper = new Timekeeper({ store, hub, clock, log });
  const operations = config.opsPort === null ? null : await serveOperations(config.opsPort, { metrics, store, log });
  port = await listen(server, config);
  if (config.publicUrl.port === '0') config.publicUrl.port = String(port); // any free port was asked for, and now there is one
  housekeeping.start();
  timekeeper.start();
  const orders = { store, idKey: secrets.ids, now: clock, dismiss: (meetingId: string) => hub.dismiss(meetingId) };
  const operators = listenForOrders(dataDir, (order) => carryOut(order, orders), log);
  return {
    port,
    stop: async () => {
      const tidied = housekeeping.stop();
      timekeeper.stop();
      operations?.close();
      operators?.close();
      rehearsal?.crowd.stop();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      hub.stop();
      server.closeIdleConnections();
      for (const socket of silent) socket.destroy();
      setTimeout(() => server.closeAllConnections(), LAST_REQUESTS_MS).unref();
      await closed;
      await tidied;
      await store.stop();
    },
  };
}

/** Node's own defaults let a few hundred silent connections hold a server for a quarter of a minute. */
const TIMEOUTS = { headersTimeout: 5_000, requestTimeout: 8_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 1_000 };

const LAST_REQUESTS_MS = 3_000;

/** Connections that have asked for nothing yet: browsers open some ahead, Node does not call them idle, and they would hold up the end. */
function silentConnections(server: Server): ReadonlySet<Socket> {
  const silent = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.on('request', ({ socket }) => silent.delete(socket));
  return silent;
}

/** What has to be done from time to time beside looking after the meetings. */
function choresOf({ backups: rules }: Config, store: Store, backups: Backups | null): Chore[] {
  const rounds: Chore[] = [(now) => surveyRound(store, now), (now) => keepsakeRound(store, now)];
  if (!rules || !backups) return rounds;
  return [...rounds, (now) => backupRound({ backups, store, rules }, now)];
}

function contextKeys({ zoom, rehearsal }: Config, rehearsalKeys: { clientId: string; key: Buffer }): ContextKeys {
  return [
    ...(zoom ? [{ realm: 'zoom' as const, clientId: zoom.clientId, key: contextKey(zoom.clientSecret) }] : []),
    ...(rehearsal ? [{ realm: 'rehearsal' as const, ...rehearsalKeys }] : []),
  ];
}

/** Zoom's web client shows the panel in a frame, and so does the page that plays Zoom, from a host name of its own for each seat. */
function framing({ publicUrl, rehearsal, frameAncestors }: Config): { frameAncestors: string[] | null; frames: string[] } {
  const zoom = ['https://zoom.us', 'https://*.zoom.us'];
  const local = ['localhost', '127.0.0.1', '*.localhost'].map((host) => `${publicUrl.protocol}//${host}:*`);
  const own = rehearsal ? ["'self'", ...local] : [];
  return { frameAncestors: frameAncestors ? [...zoom, ...own] : null, frames: own };
}

function listen(server: Server, { port, host }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}
