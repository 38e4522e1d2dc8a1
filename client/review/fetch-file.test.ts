import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { realClock, type Clock } from '../live/clock.ts';
import { fetchFile } from './fetch-file.ts';

/** A server that answers so, and the address of its file. */
async function serving(answer: (res: ServerResponse) => void): Promise<string> {
  const server = createServer((_req, res) => answer(res)).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/files/x`;
}

const HEADERS = { 'content-type': 'text/plain', 'content-disposition': 'attachment; filename="bright-spells-2027-03-01.txt"' };

async function fetched(url: string, { clock = realClock, stop = new AbortController() }: { clock?: Clock; stop?: AbortController } = {}) {
  const came: number[] = [];
  const file = await fetchFile(url, { clock, stop: stop.signal, came: (bytes) => came.push(bytes) });
  return { file, came };
}

describe('a file that is fetched', () => {
  test('comes whole, under its name, and says on the way how much is here', async () => {
    const url = await serving((res) => {
      res.writeHead(200, HEADERS);
      res.write('one ');
      res.end('two');
    });
    const { file, came } = await fetched(url);
    expect(file?.name).toBe('bright-spells-2027-03-01.txt');
    expect(await file?.blob.text()).toBe('one two');
    expect(came.at(-1)).toBe(7);
  });

  test('that is refused, or breaks off in the middle, is none', async () => {
    const refused = await serving((res) => res.writeHead(404).end());
    expect((await fetched(refused)).file).toBeNull();
    const broken = await serving((res) => {
      res.writeHead(200, HEADERS);
      res.write('one ', () => res.destroy());
    });
    expect((await fetched(broken)).file).toBeNull();
  });

  test('ends when whoever waits for it has had enough, and when nothing comes any more', async () => {
    const url = await serving((res) => {
      res.writeHead(200, HEADERS);
      res.write('one ');
    });
    const stop = new AbortController();
    const stopped = fetchFile(url, { clock: realClock, stop: stop.signal, came: () => stop.abort() });
    expect(await stopped).toBeNull();
    const impatient: Clock = { now: () => 0, after: (_ms, act) => realClock.after(0, act) };
    expect((await fetched(url, { clock: impatient })).file).toBeNull();
  });
});
