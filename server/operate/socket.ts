import { existsSync, unlinkSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Log } from '../lib/log.ts';
import { ORDER, type Order } from './orders.ts';

/** A door into a running server for whoever may read its data folder, and for nobody else: no port, no password. */
const socketIn = (folder: string): string => join(folder, 'operate.sock');

/** What a system takes for the path of a socket, in bytes. Where the data lies deeper, the server has to be stopped for orders. */
const LONGEST_PATH = 100;
const isPossible = (path: string): boolean => process.platform !== 'win32' && Buffer.byteLength(path) <= LONGEST_PATH;

/** The data folder is this server's alone while it runs, so a socket that lies there was left by a crash. */
export function listenForOrders(folder: string, carryOut: (order: Order) => Promise<string>, log: Log): Server | null {
  const path = socketIn(folder);
  if (!isPossible(path)) return null;
  if (existsSync(path)) unlinkSync(path);
  const server = createServer((req, res) => {
    const failed = (err: unknown) => {
      log.error('an order could not be carried out', err instanceof Error ? { err } : {});
      res.writeHead(500).end('This could not be done. The log of the server says why.');
    };
    text(req)
      .then(async (body) => carryOut(ORDER.parse(JSON.parse(body))))
      .then((said) => res.end(said), failed);
  });
  return server.listen(path);
}

/** What the running server says to an order; null where none listens. */
export function sendOrder(folder: string, order: Order): Promise<string | null> {
  const path = socketIn(folder);
  if (!isPossible(path) || !existsSync(path)) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const asked = request({ socketPath: path, method: 'POST' }, (res: IncomingMessage) => void text(res).then(resolve, reject));
    asked.once('error', () => resolve(null));
    asked.end(JSON.stringify(order));
  });
}
