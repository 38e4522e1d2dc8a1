import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import type { Backups } from '../store/backups.ts';
import type { Store } from '../store/store.ts';

export type Route = 'commands' | 'live' | 'view';

/** `backups`: null where none are made. */
export type MetricsTools = { store: Store; connections: () => number; clock: Clock; backups: Pick<Backups, 'list'> | null };

/** Figures for whoever runs the server. No label names a meeting, an activity or an answer: a counter by option would be a live tally. */
export class Metrics {
  readonly registry = new Registry();
  readonly #answers = new Counter({
    name: 'answers_total',
    help: 'Answers of the hot routes, by status',
    labelNames: ['route', 'status'],
    registers: [this.registry],
  });

  constructor({ store, connections, clock, backups }: MetricsTools) {
    collectDefaultMetrics({ register: this.registry });
    this.#gauge('streams', 'Panels that are listening', connections);
    this.#gauge('ballot_boxes', 'Sealed activities that are open', async () => (await store.boxes(clock())).count);
    const oldest = 'How long the oldest ballot box has been open; many hours mean that nobody closes it';
    this.#gauge('oldest_ballot_box_ms', oldest, async () => (await store.boxes(clock())).oldestMs);
    const newest = 'Age of the newest backup; infinite where there is none';
    if (backups) this.#gauge('newest_backup_age_ms', newest, () => clock() - (backups.list().at(0)?.madeAt ?? -Infinity));
  }

  answered(route: Route, status: number): void {
    this.#answers.inc({ route, status });
  }

  #gauge(name: string, help: string, read: () => number | Promise<number>): void {
    const gauge: Gauge = new Gauge({ name, help, registers: [this.registry], collect: async () => gauge.set(await read()) });
  }
}

export type OperationsTools = { metrics: Metrics; store: Store; log: Log };

/** `/metrics` and `/readyz`, on a port of their own and for this machine only. */
export async function serveOperations(port: number, { metrics, store, log }: OperationsTools): Promise<Server> {
  const server = createServer((req, res) => {
    const say = ({ status, text }: Said) => res.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
    answer(req.url ?? '', metrics, store).then(say, (err: unknown) => {
      log.error('the figures could not be read', err instanceof Error ? { err } : {});
      say({ status: 500, text: 'something went wrong; the log says what\n' });
    });
  });
  await once(server.listen(port, '127.0.0.1'), 'listening'); // throws where the port is taken, while the server can still say so
  return server;
}

type Said = { status: number; text: string };

async function answer(url: string, metrics: Metrics, store: Store): Promise<Said> {
  if (url === '/metrics') return { status: 200, text: await metrics.registry.metrics() };
  if (url !== '/readyz') return { status: 404, text: 'here are /metrics and /readyz\n' };
  return (await store.ready()) ? { status: 200, text: 'ready\n' } : { status: 503, text: 'nothing can be stored right now\n' };
}
