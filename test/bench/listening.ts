import { connect, type Socket } from 'node:net';

/** Many panels that only listen, at the cost of a socket each. `marks` are texts whose arrival is noted. */
export class Listeners {
  readonly #sockets: Socket[] = [];
  readonly #marks = new Map<string, { left: Set<Socket>; arrivals: number[]; done: () => void }>();
  messages = 0;

  /** Opens a stream for each token and waits until each has begun. */
  async open(port: number, tokens: readonly string[], path = '/api/live'): Promise<void> {
    for (let from = 0; from < tokens.length; from += 200)
      await Promise.all(tokens.slice(from, from + 200).map((token) => this.#openOne(port, path, token)));
  }

  /** Resolves with the milliseconds, counted from `began`, after which each listener had `text`. */
  expect(text: string, began: () => number): Promise<number[]> {
    return new Promise((resolve) => {
      const arrivals: number[] = [];
      this.#marks.set(text, { left: new Set(this.#sockets), arrivals, done: () => resolve(arrivals.map((at) => at - began())) });
    });
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  #openOne(port: number, path: string, token: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${token}\r\n\r\n`),
      );
      socket.setEncoding('latin1');
      socket.once('error', reject);
      socket.on('data', (text: string) => {
        if (text.startsWith('HTTP/1.1 200')) resolve();
        this.messages += 1;
        this.#note(socket, text);
      });
      this.#sockets.push(socket);
    });
  }

  #note(socket: Socket, text: string): void {
    for (const [mark, { left, arrivals, done }] of this.#marks) {
      if (!left.has(socket) || !text.includes(mark)) continue;
      left.delete(socket);
      arrivals.push(performance.now());
      if (left.size > 0) continue;
      this.#marks.delete(mark);
      done();
    }
  }
}
