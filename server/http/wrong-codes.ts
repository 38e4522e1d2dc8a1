import type { IncomingMessage } from 'node:http';
import type { Clock } from '../lib/clock.ts';
import { Buckets, networkOf } from './limits.ts';

/**
 * Join codes and secret links must not be found by trying. Ten wrong ones a minute from one browser, sixty from one network
 * (a campus is one), six hundred in all; then nobody from there may try until some time has passed. Right ones cost
 * nothing, so that a crowd behind one address can come in together.
 */
export class WrongCodes {
  readonly #browsers: Buckets;
  readonly #networks: Buckets;
  readonly #all: Buckets;
  readonly #trustProxyHops: number;

  constructor(clock: Clock, trustProxyHops: number) {
    this.#browsers = new Buckets({ burst: 10, perMinute: 10 }, clock);
    this.#networks = new Buckets({ burst: 60, perMinute: 60 }, clock);
    this.#all = new Buckets({ burst: 600, perMinute: 600 }, clock);
    this.#trustProxyHops = trustProxyHops;
  }

  mayTry(req: IncomingMessage): boolean {
    const { network, browser } = this.#keys(req);
    return this.#browsers.has(browser) && this.#networks.has(network) && this.#all.has('all');
  }

  wasWrong(req: IncomingMessage): void {
    const { network, browser } = this.#keys(req);
    this.#browsers.take(browser);
    this.#networks.take(network);
    this.#all.take('all');
  }

  #keys(req: IncomingMessage): { network: string; browser: string } {
    const network = networkOf(req, this.#trustProxyHops);
    return { network, browser: `${network} ${req.headers['user-agent'] ?? ''}` };
  }
}
