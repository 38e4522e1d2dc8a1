import { expect, test } from 'vitest';
import type { Admission, RefusalCode } from '../../server/wire.ts';
import { createApi } from './api.ts';
import { handClock, settled } from './hand-clock.ts';
import { openKeep } from './keep.ts';
import { createSession } from './session.ts';

type Says = { ok: true } | RefusalCode | 'a proxy' | 'nobody' | 'never';

/** A panel with a token, and a server that gives these answers one after the other. Each new token has a higher number. */
async function panel(...answers: Says[]) {
  const asked: string[] = [];
  const clock = handClock();
  let tokens = 0;
  const admission = (): Admission => ({
    ...{ ok: true, into: 'meeting', freshForMs: 3_600_000, seat: 's1', personId: 'p1', role: 'participant' },
    token: `t${(tokens += 1)}`,
  });
  const fetch = async (path: string, init?: { body?: string; headers?: HeadersInit; signal?: AbortSignal | null }) => {
    if (path === '/api/session') return Response.json(admission());
    asked.push(`${new Headers(init?.headers).get('authorization')} ${init?.body}`);
    const says = answers.shift();
    if (says === 'nobody') throw new TypeError('network');
    if (says === 'a proxy') return new Response('<html>', { status: 502 });
    if (says === 'never') return new Promise<never>((_done, no) => init?.signal?.addEventListener('abort', () => no(new Error('aborted'))));
    return Response.json(typeof says === 'string' ? { ok: false, why: says } : says);
  };
  const keep = openKeep(() => {
    throw new Error('blocked');
  }, '');
  const session = createSession({ fetch, clock, random: () => 0.5, keep });
  await session.enter(async () => ({ by: 'seat', seat: 's1' }));
  return { api: createApi({ fetch, clock }, session), asked, clock, session };
}

test.each(['signed-out', 'stale-role', 'in-a-room'] as const)(
  '"%s" costs a new token, and the same request goes once more',
  async (why) => {
    const { api, asked } = await panel(why, { ok: true });
    expect(await api.ask('POST', '/api/commands', '{"a":1}')).toEqual({ ok: true });
    expect(asked).toEqual(['Bearer t1 {"a":1}', 'Bearer t2 {"a":1}']);
  },
);

test('a "no" that stays is a "no", and nobody asks a third time', async () => {
  const { api, asked } = await panel('signed-out', 'signed-out', { ok: true });
  expect(await api.ask('POST', '/api/commands', '{}')).toEqual({ ok: false, why: 'signed-out' });
  expect(asked).toHaveLength(2);
});

test.each(['nobody', 'a proxy'] as const)('%s is no answer', async (says) => {
  const { api } = await panel(says);
  expect(await api.ask('POST', '/api/commands', '{}')).toBeNull();
});

test('an answer that does not come in 10 seconds is lost', async () => {
  const { api, clock } = await panel('never');
  let answer: unknown = 'none yet';
  void api.ask('POST', '/api/commands', '{}').then((came) => (answer = came));
  await clock.pass(9_999);
  expect(answer).toBe('none yet');
  await clock.pass(1);
  await settled();
  expect(answer).toBeNull();
});

test('a panel that is too old says so, whatever was being done', async () => {
  const { api, session } = await panel('panel-too-old');
  await api.ask('POST', '/api/commands', '{}');
  expect(session.state.get()).toEqual({ status: 'refused', why: 'panel-too-old' });
});
