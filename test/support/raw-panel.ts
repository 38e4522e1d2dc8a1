import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Someone } from './someone.ts';

/** A panel's line as bare sockets: this side, which a test can stop reading, and the server's side of the same connection. */
export type RawPanel = { client: Socket; server: Socket; heard: () => string };

/** Opens the line and reads nothing of it until the test resumes `client`. */
export async function openRawPanel({ base, token }: Someone): Promise<RawPanel> {
  const { hostname, port } = new URL(base);
  const accepted: Socket[] = [];
  const note = (message: unknown) => void accepted.push((message as { socket: Socket }).socket);
  subscribe('net.server.socket', note);
  const client = connect(Number(port), hostname);
  await once(client, 'connect');
  const theirEnd = () => accepted.find(({ remotePort }) => remotePort === client.localPort);
  while (!theirEnd()) await new Promise(setImmediate);
  unsubscribe('net.server.socket', note);
  const server = theirEnd()!;

  let text = '';
  client.setEncoding('utf8');
  client.on('data', (more: string) => (text += more));
  client.on('error', () => {});
  client.pause();
  client.write(`GET /api/live HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${token}\r\n\r\n`);
  onTestFinished(() => void client.destroy());
  return { client, server, heard: () => text };
}
