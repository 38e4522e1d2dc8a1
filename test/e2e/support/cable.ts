import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Everything that goes through a cable to one port of this machine. */
export type Cable = {
  port: number;
  lead: (port: number) => void; // where the cable ends
  heard: () => string; // all that came from there so far
  close: () => Promise<void>;
};

/** A port that passes every byte on, both ways, and remembers what came back: what a browser got, headers and streams included. */
export async function layCable(): Promise<Cable> {
  const heard: Buffer[] = [];
  const open = new Set<Socket>();
  let end = 0;
  const server = createServer((near) => {
    const far = connect(end, '127.0.0.1');
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
    far.on('data', (bytes) => heard.push(bytes));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    lead: (port) => void (end = port),
    heard: () => Buffer.concat(heard).toString('utf8'),
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
