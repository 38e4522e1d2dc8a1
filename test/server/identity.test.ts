import { createHash, createSecretKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import jwt from 'jsonwebtoken';
import { describe, expect, test } from 'vitest';
import { signRehearsalContext } from '../../server/rehearsal/contexts.ts';
import { contextKey } from '../../server/zoom/app-context.ts';
import { ask } from '../support/ask.ts';
import { MINUTE_MS, startHouse, type House } from '../support/house.ts';
import { expectIn, type Someone, ownAnswer } from '../support/someone.ts';
import { contextOf, fieldsOf, type Seat } from '../support/zoom.ts';

const open = { type: 'open', kind: 'poll', setup: { preset: 'weather-3' } } as const;
const command = (rest: object) => ({ id: 'BBBBBBBBBBBBBBBBBBBBBB', protocol: 1, ...rest });

const fromZoom = (seat: Seat, changes: Record<string, unknown> = {}) => ({ by: 'zoom', context: contextOf(seat, changes) }) as const;

describe('an app context from Zoom', () => {
  const now = Date.UTC(2027, 2, 1, 10);
  const bent = (change: (bytes: Buffer) => Buffer) => change(Buffer.from(contextOf({ person: 'Ana' }), 'base64')).toString('base64');

  test.each<[string, () => string]>([
    ['that has expired', () => contextOf({ person: 'Ana' }, { ts: now - 200_000, exp: now - 1 })],
    ['that lives for longer than Zoom lets any live', () => contextOf({ person: 'Ana' }, { exp: now + 11 * MINUTE_MS })],
    ['from the future', () => contextOf({ person: 'Ana' }, { ts: now + MINUTE_MS, exp: now + 2 * MINUTE_MS })],
    ['that counts in seconds', () => contextOf({ person: 'Ana' }, { ts: now / 1000, exp: now / 1000 + 120 })],
    ['of another app', () => contextOf({ person: 'Ana' }, { aud: 'another-app' })],
    ['of another issuer', () => contextOf({ person: 'Ana' }, { iss: 'marketplace.example.org' })],
    ['that is cut short', () => bent((bytes) => bytes.subarray(0, -1))],
    ['with a tag of four bytes', () => bent((bytes) => bytes.subarray(0, -12))],
    [
      'with the tag of another',
      () => bent((bytes) => Buffer.concat([bytes.subarray(0, -16), Buffer.from(contextOf({ person: 'Ben' }), 'base64').subarray(-16)])),
    ],
    ['with one bit turned', () => bent((bytes) => (bytes.writeUInt8(bytes.readUInt8(30) ^ 1, 30), bytes))],
    ['that is no context at all', () => 'host'],
  ])('%s opens nothing, and the answer does not say why', async (_what, context) => {
    const { base } = await startHouse();
    const { status, json } = await ask(base, 'POST /api/session', { body: { by: 'zoom', context: context() } });
    expect([status, json]).toEqual([401, { ok: false, why: 'bad-context' }]);
  });

  test('opens the door once, also for two who bring it at the same moment, and also after a restart', async () => {
    const house = await startHouse();
    const entrance = fromZoom({ person: 'Ana' });
    const both = await Promise.all([house.someone('Ana').enter(entrance), house.someone('Thief').enter(entrance)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, why: 'context-used' });
    await house.restart();
    expect(await house.someone('Thief').enter(entrance)).toEqual({ ok: false, why: 'context-used' });
    await house.passes(3 * MINUTE_MS);
    expect(await house.someone('Thief').enter(entrance)).toEqual({ ok: false, why: 'bad-context' });
  });

  test('from the main window opens the review and no meeting, and also only once', async () => {
    const house = await startHouse();
    const entrance = fromZoom({ person: 'Ana', mainWindow: true });
    const ana = house.someone('Ana');
    expect(await ana.enter(entrance)).toMatchObject({ ok: true, into: 'review' });
    expect(await ana.tries(open)).toBe('signed-out');
    expect(await ana.enter(entrance)).toEqual({ ok: false, why: 'context-used' });
  });

  test('of the rehearsal leads to the rehearsal, never to the real meeting of the same name', async () => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role: 'host', meetingUuid: 'both' });
    const keys = { clientId: 'rehearsal', key: contextKey(house.config.secrets.rehearsal) };
    const context = signRehearsalContext({ person: 'Ana', guest: false, role: 'host', meetingUuid: 'both' }, keys, Date.now());
    const pretender = house.someone('Ana');
    await pretender.enter({ by: 'zoom', context });
    await pretender.does({ type: 'arrive', name: 'Pretender' });
    await pretender.listen();
    expect(pretender.view.meeting?.here).toBe(1);
    expect(pretender.personId).not.toBe(ana.personId);
  });

  test('of the rehearsal opens nothing where the rehearsal is switched off', async () => {
    const house = await startHouse({ REHEARSAL: 'off' });
    const keys = { clientId: 'rehearsal', key: contextKey(house.config.secrets.rehearsal) };
    const context = signRehearsalContext({ person: 'Ana', guest: false, role: 'host', meetingUuid: 'both' }, keys, Date.now());
    expect(await house.someone('Ana').enter({ by: 'zoom', context })).toEqual({ ok: false, why: 'bad-context' });
  });
});

describe('who facilitates', () => {
  test.each(['host', 'co-host'])('somebody whom Zoom calls %s', async (role) => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role });
    expect(await ana.tries(open)).toBe('done');
  });

  test.each(['participant', 'attendee', 'panelist', 'Host', 'HOST', 'host ', 'owner', '', 'admin,host'])(
    'nobody whom Zoom calls %j',
    async (role) => {
      const house = await startHouse();
      const ben = await house.join('Ben', { role });
      expect(ben.role).toBe('participant');
      expect(await ben.tries(open)).toBe('facilitators-only');
    },
  );

  test.each([undefined, null, 1, true, ['host'], { role: 'host' }])('nobody of whom Zoom says %j', async (attendrole) => {
    const house = await startHouse();
    const admission = expectIn(await house.someone('Ben').enter(fromZoom({ person: 'Ben' }, { attendrole })));
    expect(admission.role).toBe('participant');
  });

  test('nobody by saying so: not in a body, not in an address, not in a header', async () => {
    const house = await startHouse();
    await house.join('Ana', { role: 'host' });
    const ben = await house.join('Ben');
    const { token } = ben;
    const headers = { 'x-role': 'host', 'x-zoom-app-context': contextOf({ person: 'Ana', role: 'host' }), cookie: 'role=host' };
    const claims = [{ role: 'host' }, { attendrole: 'host' }, { facilitator: true }, { personId: ben.personId }, { meetingId: 'x' }];
    for (const claim of claims) {
      const said = [
        await ask(house.base, 'POST /api/session', { body: { ...fromZoom({ person: 'Ben' }), ...claim } }),
        await ask(house.base, 'POST /api/commands', { token, body: command({ type: 'arrive', name: 'Ben', ...claim }) }),
      ];
      for (const { status, json } of said) expect([status, json]).toEqual([400, { ok: false, why: 'malformed' }]);
    }
    await house.passes(MINUTE_MS);
    const asked = await ask(house.base, 'POST /api/commands?role=host&attendrole=host', { token, headers, body: command(open) });
    expect([asked.status, asked.json]).toEqual([403, { ok: false, why: 'facilitators-only' }]);
    const view = await ask(house.base, 'GET /api/view?role=host', { token, headers });
    expect(view.json).toMatchObject({ me: { role: 'participant' } });
    expect(view.json).not.toHaveProperty('desk');
  });

  test('a co-host who is made a participant loses the desk at once, with the old token as well', async () => {
    const house = await startHouse();
    const cai = await house.join('Cai', { role: 'co-host' });
    const { token } = cai;
    const refreshed = house.someone('Cai');
    await refreshed.enter(fromZoom({ person: 'Cai', role: 'attendee' }));
    expect(await cai.tries(open)).toBe('facilitators-only');
    expect((await ask(house.base, 'POST /api/review-links', { token })).status).toBe(403);
    await cai.until(({ me, desk }) => me?.role === 'participant' && !desk);
  });

  test('a participant who is made co-host gets the desk at once', async () => {
    const house = await startHouse();
    const cai = await house.join('Cai');
    await house.someone('Cai').enter(fromZoom({ person: 'Cai', role: 'co-host' }));
    await cai.until(({ me, desk }) => me?.role === 'facilitator' && desk !== undefined);
    expect(await cai.tries(open)).toBe('done');
  });

  test('after eleven minutes Zoom must be asked again', async () => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role: 'host' });
    await house.passes(11 * MINUTE_MS);
    expect(await ana.tries(open)).toBe('stale-role');
    const link = await ask(house.base, 'POST /api/review-links', { token: ana.token });
    expect([link.status, link.json]).toEqual([401, { ok: false, why: 'stale-role' }]);
    expect(await ana.tries({ type: 'arrive', name: 'Ana' })).toBe('done'); // what everybody may do goes on
    expectIn(await ana.enter(fromZoom({ person: 'Ana', role: 'host' })));
    expect(await ana.tries(open)).toBe('done');
  });
});

describe('a token', () => {
  const payloadOf = (token: string) => jwt.decode(token) as Record<string, unknown>;
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const without = (payload: object, ...names: string[]) =>
    Object.fromEntries(Object.entries(payload).filter(([name]) => !names.includes(name)));
  const signed = (payload: object, key: KeyObject | string, algorithm: jwt.Algorithm = 'HS256') => jwt.sign(payload, key, { algorithm });
  const swapped = (token: string, claims: object) =>
    token
      .split('.')
      .with(1, part({ ...payloadOf(token), ...claims }))
      .join('.');

  type Forge = (ana: Someone, ben: Someone, key: KeyObject) => string;
  const forgeries: Record<string, Forge> = {
    'is missing': () => '',
    'is only a word': () => 'host',
    'says that it needs no signature': ({ token }) => `${part({ alg: 'none', typ: 'JWT' })}.${token.split('.')[1]}.`,
    'says so in capitals': ({ token }) => `${part({ alg: 'NONE', typ: 'JWT' })}.${token.split('.')[1]}.`,
    'has no signature': ({ token }) => `${token.split('.').slice(0, 2).join('.')}.`,
    'is signed with HS512': ({ token }, _ben, key) => signed(payloadOf(token), key, 'HS512'),
    'is signed with HS384': ({ token }, _ben, key) => signed(payloadOf(token), key, 'HS384'),
    'is signed with RS256': ({ token }) =>
      signed(payloadOf(token), generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey, 'RS256'),
    'is signed by somebody else': ({ token }) => signed(payloadOf(token), createSecretKey(createHash('sha256').update('a guess').digest())),
    'never ends': ({ token }, _ben, key) => signed(without(payloadOf(token), 'exp'), key),
    'has no beginning': ({ token }, _ben, key) => jwt.sign(without(payloadOf(token), 'iat'), key, { noTimestamp: true }),
    'began two hours ago': ({ token }, _ben, key) => signed({ ...payloadOf(token), iat: Math.floor(Date.now() / 1000) - 7200 }, key),
    'has ended': ({ token }, _ben, key) => signed({ ...payloadOf(token), exp: Math.floor(Date.now() / 1000) }, key),
    'is not good yet': ({ token }, _ben, key) => signed({ ...payloadOf(token), nbf: Math.floor(Date.now() / 1000) + 60 }, key),
    'is for another audience': ({ token }, _ben, key) => signed({ ...payloadOf(token), aud: 'another-product' }, key),
    'is for no audience': ({ token }, _ben, key) => signed(without(payloadOf(token), 'aud'), key),
    'is from another issuer': ({ token }, _ben, key) => signed({ ...payloadOf(token), iss: 'another-product' }, key),
    'is meant for the review': ({ token }, _ben, key) => signed({ ...payloadOf(token), use: 'review', by: 'link', key: 'x' }, key),
    'is meant for a file': ({ token }, _ben, key) => signed({ ...payloadOf(token), use: 'file', file: 'x' }, key),
    'is meant for nothing': ({ token }, _ben, key) => signed(without(payloadOf(token), 'use'), key),
    'names nobody': ({ token }, _ben, key) => signed(without(payloadOf(token), 'personId'), key),
    'has a letter more': ({ token }) => `${token}A`,
    'has a full stop more': ({ token }) => `${token}.`,
    'has a part more': ({ token }) => `${token}.e30`,
    'has a letter less': ({ token }) => token.slice(0, -1),
    'names somebody else under its own signature': ({ token }, ben) => swapped(token, { personId: ben.personId }),
    'names another meeting under its own signature': ({ token }) => swapped(token, { meetingId: 'AAAAAAAAAAAAAAAAAAAAAA' }),
  };

  test.each(Object.entries(forgeries))('that %s opens nothing', async (_what, forge) => {
    const house = await startHouse();
    const [ana, ben] = [await house.join('Ana', { role: 'host' }), await house.join('Ben')];
    expect(await ben.tries({ type: 'arrive', name: 'Ben' })).toBe('done');
    const token = forge(ana, ben, house.config.secrets.tokens);
    for (const route of ['POST /api/commands', 'GET /api/live', 'GET /api/view', 'POST /api/review-links', 'DELETE /api/meeting']) {
      const { status, json } = await ask(house.base, route, { token, ...(route.endsWith('commands') && { body: command(open) }) });
      expect([status, json]).toEqual([401, { ok: false, why: 'signed-out' }]);
    }
  });

  test('is good for a quarter of an hour, and no longer', async () => {
    const house = await startHouse();
    const ben = await house.join('Ben');
    await house.passes(15 * MINUTE_MS - 5_000);
    expect(await ben.tries({ type: 'arrive', name: 'Ben' })).toBe('done');
    await house.passes(5_000);
    expect(await ben.tries({ type: 'arrive', name: 'Ben' })).toBe('signed-out');
    expectIn(await ben.enter({ by: 'seat', seat: ben.seat }));
    expect(await ben.tries({ type: 'arrive', name: 'Ben' })).toBe('done');
  });

  test('names its bearer by ids of ours alone', async () => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role: 'host' });
    expect(Object.keys(payloadOf(ana.token)).toSorted()).toEqual(['aud', 'exp', 'iat', 'iss', 'meetingId', 'personId', 'use']);
  });
});

describe('an id that somebody merely saw', () => {
  test('of an activity in another meeting is the same as one that does not exist', async () => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role: 'host', meetingUuid: 'one' });
    const poll = await ana.opens();
    const mal = await house.join('Mal', { role: 'host', meetingUuid: 'two' });
    const commands = (activityId: string) => [
      { type: 'move', activityId, move: { choice: 'sunny' }, seq: 1 },
      { type: 'close', activityId, show: true, now: true },
      { type: 'show', activityId },
      { type: 'delete', activityId },
    ];
    const answersFor = async (activityId: string) => {
      const answers = [];
      for (const rest of commands(activityId))
        answers.push(await ask(house.base, 'POST /api/commands', { token: mal.token, body: command(rest) }));
      return answers.map(({ status, text }) => [status, text.replace(/\d+/, 'rev')]);
    };
    const foreign = await answersFor(poll);
    await house.passes(MINUTE_MS);
    expect(foreign).toEqual(await answersFor('AAAAAAAAAAAAAAAAAAAAAA'));
    expect(foreign[0]).toEqual([404, '{"ok":false,"why":"no-such-activity"}']);
    expect(ana.poll(poll).answered).toBe(0);
    expect(mal.heard).not.toContain(poll);
  });

  test('of a person, a meeting or a participant is no key to any door', async () => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role: 'host', meetingUuid: 'one' });
    const mal = house.someone('Mal');
    for (const seen of [ana.personId, jwt.decode(ana.token, { json: true })?.['meetingId'] as string, 'AAAAAAAAAAAAAAAAAAAAAA']) {
      expect(await mal.enter({ by: 'seat', seat: seen })).toEqual({ ok: false, why: 'signed-out' });
      expect(await mal.enter({ by: 'link', secret: seen })).toEqual({ ok: false, why: 'no-such-code' });
      expect(await mal.enter({ by: 'code', code: seen })).toEqual({ ok: false, why: 'no-such-code' });
    }
    const admission = await mal.enter({ ...fromZoom({ person: 'Mal', meetingUuid: 'two' }), seat: ana.personId });
    expect(expectIn(admission).personId).not.toBe(ana.personId);
  });

  test('a seat of one meeting makes nobody that person in another', async () => {
    const house = await startHouse();
    const ben = await house.join('Ben', { guest: true, meetingUuid: 'one' });
    const elsewhere = house.someone('Ben');
    const admission = expectIn(await elsewhere.enter({ ...fromZoom({ person: 'Ben', guest: true, meetingUuid: 'two' }), seat: ben.seat }));
    expect(admission.personId).not.toBe(ben.personId);
    expect(admission.seat).not.toBe(ben.seat);
  });
});

describe('who is who', () => {
  test('five people behind one address are five, guests or not', async () => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role: 'host' });
    const people = [...(await house.crowd(3)), ...(await house.crowd(2, { guest: true }))];
    const poll = await ana.opens();
    for (const person of people) await person.answers(poll, 'sunny');
    expect((await ana.sees(poll, ({ answered }) => answered >= 5)).answered).toBe(5);
  });

  test('somebody who answers, drops, comes back by three ways and answers differently each time counts once', async () => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role: 'host' });
    const ben = await house.join('Ben');
    const poll = await ana.opens({ level: 'counted', hold: false });
    await ben.answers(poll, 'sunny');

    const { personId, seat } = ben;
    const { code } = ana.view.desk!.browserDoor!;
    const ways = [fromZoom({ person: 'Ben' }), { ...fromZoom({ person: 'Ben', guest: true }), seat }, { by: 'code', code, seat }] as const;
    for (const [at, way] of ways.entries()) {
      ben.leave();
      await house.passes(MINUTE_MS);
      const back = house.someone('Ben');
      expect(expectIn(await back.enter(way)).personId).toBe(personId);
      await back.listen();
      const { seq, choice } = ownAnswer(back.view, poll)!;
      expect(choice).toBe(['sunny', 'storm', 'bright-spells'][at]);
      expect(await back.triesToAnswer(poll, ['storm', 'bright-spells', 'sunny'][at]!, seq + 1)).toBe('done');
      back.leave();
    }
    await ana.closes(poll);
    expect(ana.poll(poll).outcome).toMatchObject({ answered: 1, parts: [{ count: 1 }, { count: 0 }, { count: 0 }] });
  });

  test('a guest who signs in to Zoom later stays the same person', async () => {
    const house = await startHouse();
    const ben = await house.join('Ben', { guest: true });
    const { personId, seat } = ben;
    expect(expectIn(await house.someone('Ben').enter({ ...fromZoom({ person: 'Ben' }), seat })).personId).toBe(personId);
    expect(expectIn(await house.someone('Ben').enter(fromZoom({ person: 'Ben' }))).personId).toBe(personId);
  });

  test('two Zoom accounts on one device are two people', async () => {
    const house = await startHouse();
    const ben = await house.join('Ben');
    const cai = expectIn(await house.someone('Cai').enter({ ...fromZoom({ person: 'Cai' }), seat: ben.seat }));
    expect(cai.personId).not.toBe(ben.personId);
    expect(cai.seat).not.toBe(ben.seat);
    expect(expectIn(await ben.enter(fromZoom({ person: 'Ben' }))).personId).toBe(ben.personId);
  });

  test('a guest without a seat is somebody new each time', async () => {
    const house = await startHouse();
    const first = await house.join('Ben', { guest: true });
    const second = await house.join('Ben', { guest: true });
    expect(second.personId).not.toBe(first.personId);
  });

  test('Zoom ids stay out of the database and out of everything that is sent', async () => {
    const house = await startHouse();
    const person = 'KdYKjnimT4KPd8FFgQt9FQ';
    const ana = await house.join('Ana', { role: 'host', person, meetingUuid: 'TSXCLu4qRtW8GzC1ppCJ0w==' });
    await house.stop();
    const bytes = readFileSync(`${house.folder}/bright-spells.db`).toString('latin1');
    for (const text of [bytes, ana.heard]) {
      expect(text).not.toContain(person);
      expect(text).not.toContain('TSXCLu4qRtW8GzC1ppCJ0w');
    }
    expect(bytes).toContain('Ana');
  });
});

describe('inside a breakout room', () => {
  test('a panel that knows the main meeting stays in it, as the same person', async () => {
    const house = await startHouse();
    const ben = await house.join('Ben', { meetingUuid: 'main' });
    const inRoom = fromZoom({ person: 'Ben', meetingUuid: 'the room', parentUuid: 'main', breakoutRoomId: 'R1' });
    expect(expectIn(await house.someone('Ben').enter(inRoom)).personId).toBe(ben.personId);
  });

  test('a panel that knows only its room finds the meeting to which the host says that the room belongs', async () => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role: 'host', meetingUuid: 'main' });
    const ben = await house.join('Ben', { meetingUuid: 'main' });
    await ana.does({ type: 'rooms', ids: ['R1', 'R2'] });
    const inRoom = fromZoom({ person: 'Ben', meetingUuid: 'the room', breakoutRoomId: 'R2' });
    expect(expectIn(await house.someone('Ben').enter(inRoom)).personId).toBe(ben.personId);
    // From then on the room's own id leads there as well.
    const later = fromZoom({ person: 'Ben', meetingUuid: 'the room' });
    expect(expectIn(await house.someone('Ben').enter(later)).personId).toBe(ben.personId);
  });

  test('a host who claims the id of another meeting takes nobody from it', async () => {
    const house = await startHouse();
    const ben = await house.join('Ben', { meetingUuid: 'theirs' });
    const mal = await house.join('Mal', { role: 'host', meetingUuid: 'mine' });
    await mal.does({ type: 'rooms', ids: ['theirs', 'theirs, tomorrow'] });
    expect(expectIn(await house.someone('Ben').enter(fromZoom({ person: 'Ben', meetingUuid: 'theirs' }))).personId).toBe(ben.personId);
    const cai = await house.join('Cai', { meetingUuid: 'theirs, tomorrow' });
    expect(cai.view.meeting?.here).toBe(1);
  });
});

describe('the browser door', () => {
  const codeOf = ({ view }: Someone) => view.desk!.browserDoor!.code;
  const spaced = (code: string) => ` ${code.slice(0, 4).toLowerCase()} – ${code.slice(4)} `;
  const tryCode = async (house: House, code: string, headers?: Record<string, string>) =>
    (await ask(house.base, 'POST /api/session', { body: { by: 'code', code }, ...(headers && { headers }) })).json;

  test('opens to the code as people type it, and to the link, for thirty at once', async () => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role: 'host' });
    const code = codeOf(ana);
    const names = Array.from({ length: 30 }, (_none, at) => `Person ${at}`);
    await Promise.all(names.map((name) => house.joinByCode(name, spaced(code))));
    const dee = house.someone('Dee');
    expectIn(await dee.enter({ by: 'link', secret: ana.view.desk!.browserDoor!.link.split('#')[1]! }));
    await dee.does({ type: 'arrive', name: 'Dee' });
    await ana.until(({ meeting }) => meeting?.here === 31); // Dee has not opened her line
    expect(dee.role ?? 'participant').toBe('participant');
  });

  test('after ten wrong codes in a minute nobody there may try, and a minute later they may', async () => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role: 'host' });
    const wrong = Array.from({ length: 10 }, (_none, at) => `AAAAAAA${at}`);
    for (const code of wrong) expect(await tryCode(house, code)).toEqual({ ok: false, why: 'no-such-code' });
    expect(await tryCode(house, 'AAAAAAAA')).toEqual({ ok: false, why: 'too-fast' });
    expect(await tryCode(house, codeOf(ana))).toEqual({ ok: false, why: 'too-fast' });
    expect(await tryCode(house, codeOf(ana), { 'user-agent': 'the neighbour' })).toMatchObject({ ok: true });
    await house.passes(MINUTE_MS);
    expect(await tryCode(house, codeOf(ana))).toMatchObject({ ok: true });
  });

  test('sixty wrong codes a minute close it for a whole network, whatever its browsers call themselves', async () => {
    const house = await startHouse();
    const tries = Array.from({ length: 61 }, (_none, at) => tryCode(house, `AAAA${1000 + at}`, { 'user-agent': `browser ${at}` }));
    const answers = await Promise.all(tries);
    expect(answers.filter((answer) => JSON.stringify(answer).includes('too-fast'))).toHaveLength(1);
  });

  test('closes when the facilitator closes it, and opens with another code', async () => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role: 'host' });
    const code = codeOf(ana);
    await ana.does({ type: 'browser-door', open: false });
    await ana.until(({ desk }) => desk?.browserDoor === null);
    expect(await tryCode(house, code)).toEqual({ ok: false, why: 'no-such-code' });
    await ana.does({ type: 'browser-door', open: true });
    await ana.until(({ desk }) => desk?.browserDoor !== null);
    expect(codeOf(ana)).not.toBe(code);
    expect(await tryCode(house, code)).toEqual({ ok: false, why: 'no-such-code' });
    expect(await tryCode(house, codeOf(ana))).toMatchObject({ ok: true });
  });

  test('its code ends with the session, half an hour after everybody has left', async () => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role: 'host' });
    const code = codeOf(ana);
    await house.passes(60 * MINUTE_MS); // while somebody is there, it goes on
    expect(await tryCode(house, code)).toMatchObject({ ok: true });
    ana.leave();
    await house.passes(33 * MINUTE_MS);
    expect(await tryCode(house, code)).toEqual({ ok: false, why: 'no-such-code' });

    const again = await house.join('Ana', { role: 'host' });
    expect(codeOf(again)).not.toBe(code);
    expect(again.personId).toBe(ana.personId);
  });

  test('never makes anybody a facilitator, and lets one come back as one only while Zoom vouches for it', async () => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role: 'host' });
    const byBrowser = house.someone('Ana');
    expect(expectIn(await byBrowser.enter({ by: 'code', code: codeOf(ana), seat: ana.seat })).role).toBe('facilitator');
    expect(await byBrowser.tries(open)).toBe('done');
    const stranger = await house.joinByCode('Mal', codeOf(ana));
    expect(await stranger.tries(open)).toBe('facilitators-only');
    await house.passes(11 * MINUTE_MS);
    expectIn(await byBrowser.enter({ by: 'seat', seat: byBrowser.seat }));
    expect(await byBrowser.tries(open)).toBe('stale-role');
  });
});

test('what Zoom says of a seat is what our tests seal', () => {
  expect(fieldsOf({ person: 'Ana', guest: true, role: 'host' }, 5)).toEqual({
    iss: 'marketplace.zoom.us',
    aud: 'zoom-app-of-the-tests',
    ts: 5,
    exp: 120_005,
    typ: 'meeting',
    mid: 'the meeting',
    attendrole: 'host',
  });
});
