import { describe, expect, test } from 'vitest';
import type { Admission, Entrance, RefusalCode } from '../../server/wire.ts';
import { handClock, settled } from './hand-clock.ts';
import { openKeep } from './keep.ts';
import { BY_SEAT, type Way } from './entrance.ts';
import { createSession } from './session.ts';

type Admitted = Extract<Admission, { into: 'meeting' }>;
const usual: Admitted = { ok: true, into: 'meeting', token: 't1', freshForMs: 60_000, seat: 's1', personId: 'p1', role: 'participant' };
const admitted = (changes: Partial<Admitted> = {}): Admitted => ({ ...usual, ...changes });
const no = (why: RefusalCode): Admission => ({ ok: false, why });

/** A door keeper who gives these answers one after the other, then the last one for ever; 'nobody' does not answer. */
function atTheDoor(...answers: (Admission | 'nobody' | 'a proxy')[]) {
  const asked: Entrance[] = [];
  const clock = handClock();
  const keep = openKeep(() => {
    throw new Error('blocked');
  }, '');
  const fetch = async (_path: string, init?: { body?: string }) => {
    asked.push(JSON.parse(init?.body ?? ''));
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer === 'nobody') throw new TypeError('network');
    if (answer === 'a proxy') return new Response('<html>Bad gateway</html>', { status: 502 });
    return Response.json(answer);
  };
  const session = createSession({ fetch, clock, random: () => 0.5, keep });
  return { session, clock, keep, asked, state: () => session.state.get() };
}

let contexts = 0;
const fromZoom: Way = async (seat) => ({ by: 'zoom', context: `context ${++contexts}`, ...(seat !== undefined && { seat }) });

describe('getting in', () => {
  test('a person who was here before shows their seat and is the same person', async () => {
    const door = atTheDoor(admitted());
    await door.session.enter(fromZoom);
    await door.session.enter(fromZoom);
    expect(door.asked.map(({ seat }) => seat)).toEqual([undefined, 's1']);
    expect(door.state()).toEqual({ status: 'in', personId: 'p1', role: 'participant' });
    expect(door.session.token()).toBe('t1');
  });

  test('a context that was used before is exchanged for a new one, and not for ever', async () => {
    const door = atTheDoor(no('context-used'), admitted());
    await door.session.enter(fromZoom);
    expect(door.state().status).toBe('in');
    expect(new Set(door.asked.map((entrance) => JSON.stringify(entrance))).size).toBe(2);

    const strange = atTheDoor(no('context-used'));
    await strange.session.enter(fromZoom);
    expect(strange.state()).toEqual({ status: 'refused', why: 'context-used' });
    expect(strange.asked).toHaveLength(3);
  });

  test('while nobody answers we knock again by ourselves', async () => {
    const door = atTheDoor('nobody', 'a proxy', admitted());
    await door.session.enter(fromZoom);
    expect(door.state().status).toBe('unreachable');
    await door.clock.pass(10_000);
    expect(door.state().status).toBe('in');
    expect(door.asked).toHaveLength(3);
  });

  test('a wrong code is refused, and the next try is a fresh one', async () => {
    const door = atTheDoor(no('no-such-code'), admitted());
    await door.session.enter(async () => ({ by: 'code', code: 'WRONG' }));
    expect(door.state()).toEqual({ status: 'refused', why: 'no-such-code' });
    await door.session.enter(async () => ({ by: 'code', code: 'RIGHT' }));
    expect(door.state().status).toBe('in');
  });

  test('a person who tries another way does not come in by the one they gave up', async () => {
    const door = atTheDoor('nobody', no('no-such-code'), admitted());
    await door.session.enter(fromZoom);
    await door.session.enter(async () => ({ by: 'code', code: 'WRONG' }));
    await door.clock.pass(60_000);
    expect(door.asked).toHaveLength(2);
    expect(door.state().status).toBe('refused');
  });

  test('Zoom’s main window leads to the review', async () => {
    const door = atTheDoor({ ok: true, into: 'review', token: 'r1', freshForMs: 60_000 });
    await door.session.enter(fromZoom);
    expect(door.state()).toEqual({ status: 'review', token: 'r1' });
  });
});

test('a code opens the door once, and the seat keeps it open, also when the code is no longer good', async () => {
  const door = atTheDoor(admitted());
  await door.session.enter(async () => ({ by: 'code', code: 'ABC' }), BY_SEAT);
  await door.session.renew();
  expect(door.asked).toEqual([
    { by: 'code', code: 'ABC' },
    { by: 'seat', seat: 's1' },
  ]);
});

describe('staying in', () => {
  test('the token is exchanged before it grows old, with nothing to see on the screen', async () => {
    const door = atTheDoor(admitted(), admitted({ token: 't2' }));
    await door.session.enter(fromZoom);
    let changes = 0;
    door.session.state.listen(() => (changes += 1));
    await door.clock.pass(60_000);
    await settled();
    expect(door.session.token()).toBe('t2');
    expect(changes).toBe(0);
  });

  test('ten needs at once are one exchange', async () => {
    const door = atTheDoor(admitted(), admitted({ token: 't2' }));
    await door.session.enter(bySeatOrCode);
    const renewals = await Promise.all(Array.from({ length: 10 }, () => door.session.renew()));
    expect(new Set(renewals)).toEqual(new Set(['in']));
    expect(door.asked).toHaveLength(2);
  });

  test('a promotion is seen at once', async () => {
    const door = atTheDoor(admitted(), admitted({ role: 'facilitator' }));
    await door.session.enter(fromZoom);
    await door.session.renew();
    expect(door.state()).toMatchObject({ role: 'facilitator' });
  });

  test.each(['busy', 'too-fast', 'bad-context'] as const)('"%s" passes: nobody is thrown out for it', async (why) => {
    const door = atTheDoor(admitted(), no(why));
    await door.session.enter(fromZoom);
    expect(await door.session.renew()).toBe('unreachable');
    expect(door.state().status).toBe('in');
    expect(door.session.token()).toBe('t1');
  });

  test('when the session is gone, we say so and stop asking', async () => {
    const door = atTheDoor(admitted(), no('no-such-meeting'));
    await door.session.enter(fromZoom);
    expect(await door.session.renew()).toBe('refused');
    expect(door.state()).toEqual({ status: 'refused', why: 'no-such-meeting' });
    await door.clock.pass(600_000);
    expect(door.asked).toHaveLength(2);
  });

  test('a breakout room that looks like another meeting does not make somebody else of a person', async () => {
    const stranger = admitted({ personId: 'p2', seat: 's2', token: 'of another meeting' });
    const door = atTheDoor(admitted(), stranger, admitted({ token: 't2' }));
    await door.session.enter(fromZoom);
    expect(await door.session.renew()).toBe('in');
    expect(door.asked.at(-1)).toEqual({ by: 'seat', seat: 's1' });
    expect(door.state()).toMatchObject({ personId: 'p1' });
    expect(door.session.token()).toBe('t2');
  });

  test('when the session was deleted, a person does not wake up in an empty new one', async () => {
    const door = atTheDoor(admitted(), admitted({ personId: 'p2' }), no('signed-out'));
    await door.session.enter(fromZoom);
    expect(await door.session.renew()).toBe('refused');
    expect(door.state()).toEqual({ status: 'refused', why: 'no-such-meeting' });
  });

  test('a renewal that came to nothing is tried again', async () => {
    const door = atTheDoor(admitted(), 'nobody', admitted({ token: 't2' }));
    await door.session.enter(fromZoom);
    await door.clock.pass(60_000);
    expect(door.session.token()).toBe('t1');
    await door.clock.pass(30_000);
    expect(door.session.token()).toBe('t2');
  });

  test('whoever asks to be forgotten leaves no seat on the device', async () => {
    const door = atTheDoor(admitted());
    await door.session.enter(fromZoom);
    door.session.leave('forgotten');
    expect(door.keep.read('seat')).toBeNull();
    expect(door.state()).toEqual({ status: 'left', because: 'forgotten' });
    await door.clock.pass(600_000);
    expect(door.asked).toHaveLength(1);
  });
});

const bySeatOrCode: Way = async (seat) => (await BY_SEAT(seat)) ?? { by: 'code', code: 'ABC' };
