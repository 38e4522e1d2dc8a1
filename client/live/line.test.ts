import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { Frame, RefusalCode } from '../../server/wire.ts';
import { createApi } from './api.ts';
import { createAttempts } from './attempt.ts';
import type { Cell } from './cell.ts';
import { handClock, settled } from './hand-clock.ts';
import { openKeep } from './keep.ts';
import { alive, createLine, newLineState, type LineState } from './line.ts';
import { createSession } from './session.ts';
import type { Fetch } from './world.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Real HTTP on a free port; what it answers to the next requests is written by the test. */
async function startServer() {
  const requests: { path: string; token: string }[] = [];
  const sockets = new Set<Socket>();
  let answer: RequestListener = (_request, response) => response.writeHead(500).end();
  let heard = () => {};
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/api/session') return response.end(JSON.stringify(admission));
    requests.push({ path, token: request.headers.authorization ?? '' });
    answer(request, response);
    heard();
  }).on('connection', (socket) => sockets.add(socket));
  const listen = (port: number) => new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const close = () => {
    for (const socket of sockets) socket.destroy();
    return new Promise<void>((done) => server.close(() => done()));
  };
  closing.push(() => void close());
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    answers: (next: RequestListener) => (answer = next),
    /** Resolves with the next request, once it is answered. */
    asked: () => new Promise<void>((done) => (heard = done)),
    down: close,
    up: () => listen(port),
  };
}

const admission = { ok: true, into: 'meeting', token: 't1', freshForMs: 3_600_000, seat: 's1', personId: 'p1', role: 'participant' };
const frame = (rev: number): Frame => ({ epoch: 'e', rev, whole: true });
const say = (response: ServerResponse, ...frames: Frame[]) => response.write(frames.map((line) => `${JSON.stringify(line)}\n`).join(''));
const streaming: (...frames: Frame[]) => RequestListener =
  (...frames) =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    say(response, ...frames);
  };
const refusing =
  (status: number, why: RefusalCode, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) =>
    response.writeHead(status, headers).end(JSON.stringify({ ok: false, why }));

async function panel(server: { origin: string }) {
  const clock = handClock();
  const heard: number[] = [];
  const refusals: RefusalCode[] = [];
  const keep = openKeep(() => {
    throw new Error('blocked');
  }, '');
  const world = {
    clock,
    keep,
    random: () => 0.5,
    newId: () => 'id',
    fetch: ((path, init) => fetch(server.origin + path, init)) satisfies Fetch,
  };
  const session = createSession(world);
  await session.enter(async () => ({ by: 'seat', seat: 's1' }));
  const state = newLineState();
  const attempts = createAttempts(clock, createApi(world, session), session, {
    hear: ({ rev }) => heard.push(rev),
    alive: () => alive(state),
  });
  const line = createLine(world, state, attempts, (why) => refusals.push(why));
  closing.push(() => line.stop());
  return { clock, heard, refusals, line, state };
}

/** Waits for the network, not for the clock: a state that never comes fails the test by its time limit. */
const until = (state: Cell<LineState>, status: LineState['status']) =>
  new Promise<void>((done) => {
    const look = () => {
      if (state.get().status === status) done();
    };
    state.listen(look);
    look();
  });

describe('the line', () => {
  test('a panel hears what the server says, with its token', async () => {
    const server = await startServer();
    server.answers(streaming(frame(1), frame(2)));
    const { line, state, heard } = await panel(server);
    line.start();
    await until(state, 'live');
    await settled();
    expect(heard).toEqual([1, 2]);
    expect(server.requests).toEqual([{ path: '/api/live', token: 'Bearer t1' }]);
  });

  test('after a cut and a restart of the server the panel is back by itself', async () => {
    const server = await startServer();
    server.answers(streaming(frame(1), frame(2)));
    const { line, state, heard, clock } = await panel(server);
    line.start();
    await until(state, 'live');
    await server.down();
    await until(state, 'away');
    server.answers(streaming(frame(3)));
    await server.up();
    const back = until(state, 'live');
    await clock.pass(5_000);
    await back;
    await settled();
    expect(heard.at(-1)).toBe(3);
  });

  test('a server that is too busy is left alone for as long as it asked', async () => {
    const server = await startServer();
    server.answers(refusing(503, 'busy', { 'retry-after': '7' }));
    const { line, state, clock } = await panel(server);
    line.start();
    await until(state, 'away');
    server.answers(streaming(frame(1)));
    await clock.pass(6_999);
    expect(server.requests).toHaveLength(1);
    const back = until(state, 'live');
    await clock.pass(1);
    await back;
  });

  test('a goodbye says when to come back, and each panel keeps to its own time', async () => {
    const server = await startServer();
    server.answers((_request, response) => response.end(`${JSON.stringify(frame(1))}\n{"bye":true,"afterMs":1234}\n`));
    const { line, state, clock } = await panel(server);
    line.start();
    await until(state, 'away');
    server.answers(streaming(frame(2)));
    await clock.pass(1_233);
    expect(server.requests).toHaveLength(1);
    const back = until(state, 'live');
    await clock.pass(1);
    await back;
  });

  test('a line on which nobody speaks any more is noticed after 35 seconds', async () => {
    const server = await startServer();
    server.answers(streaming(frame(1)));
    const { line, state, clock } = await panel(server);
    line.start();
    await until(state, 'live');
    await settled();
    await clock.pass(34_000);
    expect(state.get().status).toBe('live');
    const noticed = until(state, 'away');
    await clock.pass(1_000);
    await noticed;
  });

  test('an expired token is exchanged and the panel listens again', async () => {
    const server = await startServer();
    const answers = [refusing(401, 'signed-out'), streaming(frame(1))];
    server.answers((request, response) => answers.shift()?.(request, response));
    const { line, state } = await panel(server);
    line.start();
    await until(state, 'live');
    expect(answers).toEqual([]);
  });

  test.each(['no-such-meeting', 'panel-too-old'] as const)('"%s" is the end: nobody comes back for more', async (why) => {
    const server = await startServer();
    server.answers(refusing(404, why));
    const { line, clock, refusals } = await panel(server);
    const asked = server.asked();
    line.start();
    await asked;
    await expect.poll(() => refusals).toEqual([why]);
    await clock.pass(60_000);
    expect(server.requests).toHaveLength(1);
  });

  test('"Try again" does not wait for its turn', async () => {
    const server = await startServer();
    await server.down();
    const { line, state } = await panel(server);
    line.start();
    await until(state, 'away');
    server.answers(streaming(frame(1)));
    await server.up();
    line.again();
    await until(state, 'live');
    expect(server.requests).toHaveLength(1);
  });

  test('where every stream breaks at once, the panel fetches the whole view every 5 seconds instead', async () => {
    const server = await startServer();
    server.answers((request, response) =>
      response.end(request.url === '/api/view' ? JSON.stringify(frame(9)) : `${JSON.stringify(frame(1))}\n`),
    );
    const { line, clock, heard } = await panel(server);
    line.start();
    await expect.poll(() => clock.pass(500).then(() => heard.at(-1))).toBe(9);
    expect(server.requests.map(({ path }) => path)).toEqual(['/api/live', '/api/live', '/api/live', '/api/view']);
    await clock.pass(5_000);
    await expect.poll(() => server.requests.length).toBe(5);
    expect(server.requests.at(-1)?.path).toBe('/api/view');
  });
});
