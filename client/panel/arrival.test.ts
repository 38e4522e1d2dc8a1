import { describe, expect, test } from 'vitest';
import type { Admission, Entrance, RefusalCode } from '../../server/wire.ts';
import { handClock, settled } from '../live/hand-clock.ts';
import { openKeep } from '../live/keep.ts';
import { createLive } from '../live/live.ts';
import { arrive } from './arrival.ts';

type Door = (entrance: Entrance) => RefusalCode | 'welcome';

/** A browser in which a page is opened, closed and opened again, and what the server's door says to whoever comes. */
function browser() {
  const keep = openKeep(() => {
    throw new Error('this test has no page');
  }, '');
  const asked: Entrance[] = [];
  let door: Door = () => 'welcome';
  const admission = (entrance: Entrance): Admission => {
    const says = door(entrance);
    if (says !== 'welcome') return { ok: false, why: says };
    return { ok: true, into: 'meeting', token: 't', freshForMs: 60_000, seat: 's1', personId: 'p1', role: 'participant' };
  };
  const fetch = async (path: string, init?: { body?: string }) => {
    if (path !== '/api/session') return new Promise<never>(() => {});
    const entrance = JSON.parse(init?.body ?? '') as Entrance;
    asked.push(entrance);
    return Response.json(admission(entrance));
  };
  const open = async (hash = '') => {
    const live = createLive({ fetch, clock: handClock(), random: () => 0.5, keep, newId: () => 'id' });
    const arrival = arrive(live, { pathname: '/join', hash });
    await settled();
    return { arrival, status: () => live.session.state.get().status };
  };
  return { open, asked, answers: (next: Door) => (door = next) };
}

describe('the browser door', () => {
  test('somebody without a link is asked for a code, and comes in with it', async () => {
    const { open, asked } = browser();
    const { arrival, status } = await open();
    expect(status()).toBe('out');
    arrival.byCode('FHHM G4MG');
    await settled();
    expect(status()).toBe('in');
    expect(asked).toEqual([{ by: 'code', code: 'FHHM G4MG' }]);
  });

  test('a link opens the door by itself', async () => {
    const { open, asked } = browser();
    const { status } = await open('#secret');
    expect(status()).toBe('in');
    expect(asked).toEqual([{ by: 'link', secret: 'secret' }]);
  });

  test('whoever loads the page again is the same person, also when the facilitator has closed the door', async () => {
    const { open, asked, answers } = browser();
    await open('#secret');
    answers(({ by }) => (by === 'seat' ? 'welcome' : 'no-such-code'));
    expect((await open('#secret')).status()).toBe('in');
    expect(asked.at(-1)).toEqual({ by: 'seat', seat: 's1' });
  });

  test('the link of another session leads there, and shows the seat so that the server can tell', async () => {
    const { open, asked } = browser();
    await open('#last week');
    await open('#today');
    expect(asked.at(-1)).toEqual({ by: 'link', secret: 'today', seat: 's1' });
  });

  test('a seat in a session that is over leads back to the code, with nothing said', async () => {
    const { open, answers } = browser();
    const first = await open();
    first.arrival.byCode('FHHM G4MG');
    await settled();
    answers(() => 'signed-out');
    expect((await open()).status()).toBe('out');
  });

  test('a link that opens nothing says so', async () => {
    const { open, answers } = browser();
    answers(() => 'no-such-code');
    expect((await open('#old')).status()).toBe('refused');
  });
});
