import { describe, expect, test } from 'vitest';
import type { Admission, Role } from '../../server/wire.ts';
import { DRAFTS } from './draft.ts';
import { handClock, settled } from './hand-clock.ts';
import { openKeep } from './keep.ts';
import { createLive } from './live.ts';

/** A device on which panels are opened one after the other; nobody at the other end ever says anything but "come in". */
function device() {
  const keep = openKeep(() => {
    throw new Error('blocked');
  }, '');
  const streams: string[] = [];
  let who = { personId: 'p1', role: 'participant' as Role };
  const fetch = async (path: string, init?: { headers?: HeadersInit; signal?: AbortSignal | null }) => {
    if (path === '/api/session') return Response.json({ ...COME_IN, ...who });
    streams.push(path);
    return new Promise<never>((_done, no) => init?.signal?.addEventListener('abort', () => no(new Error('aborted'))));
  };
  const open = async () => {
    const live = createLive({ fetch, clock: handClock(), random: () => 0.5, keep, newId: () => 'id' });
    await live.session.enter(async () => ({ by: 'seat', seat: 's' }));
    return live;
  };
  const draft = () => keep.read(`${DRAFTS}poll.a`);
  return { open, draft, streams, is: (personId: string, role: Role = 'participant') => (who = { personId, role }) };
}

const COME_IN: Extract<Admission, { into: 'meeting' }> = {
  ...{ ok: true, into: 'meeting', token: 't', freshForMs: 3_600_000, seat: 's' },
  ...{ personId: 'p1', role: 'participant' },
};

describe('half-typed words', () => {
  test('are there for whoever typed them, and for nobody else who sits down at the device', async () => {
    const { open, draft, is } = device();
    const live = await open();
    live.keep.write(`${DRAFTS}poll.a`, '"storm"');
    await open();
    expect(draft()).toBe('"storm"');
    is('p2');
    await open();
    expect(draft()).toBeNull();
  });

  test.each([
    ['the person has left', (live: Live) => live.session.leave('forgotten'), null],
    ['the session is gone', (live: Live) => live.session.refuse('no-such-meeting'), null],
    ['only the panel is too old', (live: Live) => live.session.refuse('panel-too-old'), '"storm"'],
  ])('when %s', async (_when, end, left) => {
    const { open, draft } = device();
    const live = await open();
    live.keep.write(`${DRAFTS}poll.a`, '"storm"');
    end(live);
    expect(draft()).toBe(left);
  });
});

test('somebody who becomes a facilitator listens anew, since facilitators see other things', async () => {
  const { open, streams, is } = device();
  const live = await open();
  await settled();
  expect(streams).toHaveLength(1);
  is('p1', 'facilitator');
  await live.session.renew();
  await settled();
  expect(streams).toHaveLength(2);
});

type Live = ReturnType<typeof createLive>;
