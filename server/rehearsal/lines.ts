import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

/** Lines that were cut on purpose: on the rehearsal page each seat has a host name of its own, and this is a tunnel for one of them. */
export class Lines {
  readonly #down = new Set<string>();
  readonly #sockets = new Map<string, Set<Socket>>();

  /** True when the request must not be heard; its connection is gone then. */
  cuts(req: IncomingMessage): boolean {
    const host = req.headers.host ?? '';
    if (this.#down.has(host)) {
      req.socket.destroy();
      return true;
    }
    this.#remember(host, req.socket);
    return false;
  }

  set(host: string, down: boolean): void {
    if (!down) return void this.#down.delete(host);
    this.#down.add(host);
    for (const socket of this.#sockets.get(host) ?? []) socket.destroy();
  }

  #remember(host: string, socket: Socket): void {
    const known = this.#sockets.get(host) ?? new Set();
    this.#sockets.set(host, known);
    if (known.has(socket)) return;
    known.add(socket);
    socket.once('close', () => known.delete(socket));
  }
}
