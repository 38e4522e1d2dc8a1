import { once } from 'node:events';
import { connect } from 'node:net';
import * as fc from '../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { REFUSALS } from '../../server/wire.ts';
import { ask, type Reply } from '../support/ask.ts';
import { startHouse, type House } from '../support/house.ts';
import { SEED } from '../support/seed.ts';
import type { Someone } from '../support/someone.ts';
import { turns } from '../support/turns.ts';

/** A word that no answer may give back. */
const CANARY = 'kestrel';

const envelope = (rest: object) => ({ id: 'AAAAAAAAAAAAAAAAAAAAAA', protocol: 1, ...rest });

/** Not JSON, each in its own way (after the ways that a well-known suite of tests for parsers collects). */
const NOT_JSON = [
  '',
  ' ',
  '\n\n',
  '[',
  ']',
  '{',
  '}',
  '[1,]',
  '[,1]',
  '[1 2]',
  '[1}',
  '{"a":1,}',
  '{"a" 1}',
  '{"a":}',
  '{a:1}',
  "{'a':1}",
  '{"a":1}}',
  '{}{}',
  '{"a":1} x',
  '[1]//',
  '{/**/}',
  'nul',
  'True',
  'undefined',
  'NaN',
  '[NaN]',
  '[-Infinity]',
  '[0x1]',
  '[01]',
  '[1.]',
  '[.5]',
  '[+1]',
  '[1e]',
  '[1e+]',
  '[--1]',
  '[１]',
  '"',
  '"a',
  "'a'",
  '["\u0000"]',
  '["\n"]',
  '["\t"]',
  '["\\x00"]',
  '["\\u00A"]',
  '["\\"]',
  '["\\u"]',
  '\u00a0[]',
  '[\u2060]',
  '<html/>',
  '[1]\u0000',
  '*',
  '&',
  `{"${CANARY}`,
  `${CANARY}=1`,
];

/** JSON, but nothing that this server understands. */
const NOT_MEANT = [
  'null',
  'true',
  '0',
  '1e400',
  '-0',
  `"${CANARY}"`,
  '[]',
  '{}',
  '[[]]',
  '{"":""}',
  `{"${CANARY}":"${CANARY}"}`,
  `[${'1,'.repeat(5000)}1]`,
  '['.repeat(8000) + ']'.repeat(8000),
  '{"a":'.repeat(2700) + '1' + '}'.repeat(2700),
  JSON.stringify(envelope({ type: CANARY })),
  JSON.stringify(envelope({ type: 'move', activityId: CANARY, move: {}, seq: 1 })),
  JSON.stringify(envelope({ type: 'arrive', name: 7 })),
  JSON.stringify({ by: CANARY }),
  JSON.stringify({ by: 'zoom', context: { deep: [CANARY] } }),
  JSON.stringify({ by: 'seat', seat: CANARY }),
];

const ROUTES = ['POST /api/commands', 'POST /api/session', 'POST /api/review/link'];

/** Sends with a new bucket each time, so that nothing hides behind "too fast". */
async function sends(house: House, route: string, person: Someone, body: unknown, headers?: Record<string, string>): Promise<Reply> {
  await house.passes(2_000);
  return ask(house.base, route, { token: person.token, body, ...(headers && { headers }) });
}

/** A refusal from the closed list and not a word more. */
function expectRefused({ status, text, json }: Reply, ...why: string[]): void {
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(json).toEqual({ ok: false, why: expect.stringMatching(new RegExp(`^(${(why.length > 0 ? why : REFUSALS).join('|')})$`)) });
  expect(text).not.toContain(CANARY);
}

describe.each(ROUTES)('%s', (route) => {
  test('refuses whatever is no JSON, or is none that it knows', async () => {
    const house = await startHouse();
    const ben = await house.join('Ben');
    for (const body of [...NOT_JSON, ...NOT_MEANT]) expectRefused(await sends(house, route, ben, body), 'malformed');
    expectRefused(await sends(house, route, ben, Buffer.from([0x7b, 0xff, 0xfe, 0x7d])), 'malformed'); // no UTF-8
    expectRefused(await sends(house, route, ben, Buffer.from('\ufeff{}', 'utf16le')), 'malformed');
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-7',
    'application/json; charset=utf-16',
    'application/json; charset=latin1',
    'application/json, text/plain',
    'application/jsonp',
    `application/${CANARY}`,
  ])('refuses a body that calls itself %s, whatever it is', async (type) => {
    const house = await startHouse();
    const ben = await house.join('Ben');
    const body = JSON.stringify(envelope({ type: 'arrive', name: 'Ben' }));
    expectRefused(await sends(house, route, ben, body, { 'content-type': type }), 'malformed');
  });

  test('refuses 17 kilobytes, announced or not, and goes on', async () => {
    const house = await startHouse();
    const ben = await house.join('Ben');
    const large = JSON.stringify({ [CANARY]: 'x'.repeat(17_000) });
    expectRefused(await sends(house, route, ben, large), 'too-large');
    const unannounced = await fetch(house.base + route.split(' ')[1]!, {
      method: 'POST',
      headers: { authorization: `Bearer ${ben.token}`, 'content-type': 'application/json' },
      body: new Blob([large]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect([unannounced.status, await unannounced.json()]).toEqual([413, { ok: false, why: 'too-large' }]);
    await house.passes(2_000);
    await ben.does({ type: 'arrive', name: 'Ben' });
  });

  test('an upload that breaks off is nobody’s error', async () => {
    const house = await startHouse();
    const ben = await house.join('Ben');
    const { port, hostname } = new URL(house.base);
    const socket = connect(Number(port), hostname);
    const head = `Host: x\r\nAuthorization: Bearer ${ben.token}\r\nContent-Type: application/json\r\nContent-Length: 100`;
    socket.write(`${route} HTTP/1.1\r\n${head}\r\n\r\n{"type":`);
    await once(socket, 'connect');
    await turns();
    socket.destroy();
    await once(socket, 'close');
    await turns();
    expect(house.errors).toEqual([]);
  });
});

describe('a command', () => {
  const COMMANDS = [
    { type: 'arrive', name: 'Ben' },
    { type: 'move', activityId: 'AAAAAAAAAAAAAAAAAAAAAA', move: { choice: 'sunny' }, seq: 1 },
    { type: 'forget-me' },
    { type: 'open', kind: 'poll', setup: { preset: 'weather-3' } },
    { type: 'close', activityId: 'AAAAAAAAAAAAAAAAAAAAAA', show: false },
    { type: 'show', activityId: 'AAAAAAAAAAAAAAAAAAAAAA' },
    { type: 'delete', activityId: 'AAAAAAAAAAAAAAAAAAAAAA' },
    { type: 'keep', kind: 'poll', keep: { remove: 'AAAAAAAAAAAAAAAAAAAAAA' } },
    { type: 'title', title: 'Tuesday' },
    { type: 'rooms', ids: ['room'] },
    { type: 'browser-door', open: true },
  ];
  const COLUMNS = [
    'role',
    'personId',
    'meetingId',
    'meeting_id',
    'phase',
    'level',
    'threshold',
    'outcome',
    'facilitated',
    'anonymous',
    'k',
    'realm',
  ];

  test.each(COMMANDS)('takes nothing along that it does not know: $type', async (command) => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role: 'host' });
    for (const name of [...COLUMNS, '__proto__', 'constructor', 'prototype'])
      for (const value of ['{"role":"host"}', '"host"', 'true']) {
        const body = JSON.stringify(envelope(command)).replace(/}$/, `,"${name}":${value}}`);
        expectRefused(await sends(house, 'POST /api/commands', ana, body), 'malformed');
      }
    expect(({} as Record<string, unknown>)['role']).toBeUndefined();
  });

  test('takes nothing along inside what it carries', async () => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role: 'host' });
    const setups = [
      '{"preset":"weather-3","__proto__":{"level":"named"}}',
      '{"preset":"weather-3","answers":[]}',
      '{"preset":"weather-3","level":"named"}',
    ];
    for (const setup of setups) {
      const body = `{"id":"AAAAAAAAAAAAAAAAAAAAAA","protocol":1,"type":"open","kind":"poll","setup":${setup}}`;
      expectRefused(await sends(house, 'POST /api/commands', ana, body), 'bad-setup', 'malformed');
    }
    const poll = await ana.opens();
    const moves = [
      '{"choice":"sunny","__proto__":{}}',
      '{"choice":"sunny","weight":9}',
      '{"choice":["sunny"]}',
      '"sunny"',
      '['.repeat(7000) + ']'.repeat(7000),
    ];
    for (const move of moves) {
      const body = `{"id":"AAAAAAAAAAAAAAAAAAAAAA","protocol":1,"type":"move","activityId":"${poll}","seq":1,"move":${move}}`;
      expectRefused(await sends(house, 'POST /api/commands', ana, body), 'malformed');
    }
    expect(ana.poll(poll).answered).toBe(0);
  });

  test('with a key twice means the last one, and its rules', async () => {
    const house = await startHouse();
    const ben = await house.join('Ben');
    const body = '{"id":"AAAAAAAAAAAAAAAAAAAAAA","protocol":1,"type":"arrive","name":"Ben","type":"title","title":"Mine"}';
    expectRefused(await sends(house, 'POST /api/commands', ben, body), 'malformed');
    const twice = '{"id":"AAAAAAAAAAAAAAAAAAAAAA","protocol":1,"type":"title","type":"arrive","name":"Ben","name":"Bea"}';
    expect((await sends(house, 'POST /api/commands', ben, twice)).status).toBe(200);
    await ben.until(({ me }) => me?.name === 'Bea');
  });

  test('of an older panel is told to load itself again', async () => {
    const house = await startHouse();
    const ben = await house.join('Ben');
    const answer = await sends(house, 'POST /api/commands', ben, { ...envelope({ type: 'forget-me' }), protocol: 0 });
    expect([answer.status, answer.json]).toEqual([426, { ok: false, why: 'panel-too-old' }]);
  });

  test(`that is nearly right is done or refused, and never an error (seed ${SEED})`, async () => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role: 'host' });
    const command = fc.constantFrom(...COMMANDS.filter(({ type }) => type !== 'forget-me'));
    const odd = fc.oneof(
      fc.anything(),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom(-1, 0, 1e300, '', ' ', '\u202e', '\ud800', '\u0000', [], {}),
    );
    await fc.assert(
      fc.asyncProperty(command, fc.nat(), odd, async (given, which, value) => {
        const whole = envelope(given);
        const keys = Object.keys(whole);
        const body = JSON.stringify({ ...whole, [keys[which % keys.length]!]: value });
        const answer = await sends(house, 'POST /api/commands', ana, body);
        if (answer.status === 200) expect(answer.json).toEqual({ ok: true, rev: expect.any(Number) });
        else expectRefused(answer);
      }),
      { numRuns: 400 },
    );
    await ana.until(({ meeting }) => meeting !== undefined);
    expect(house.errors).toEqual([]);
  });
});

describe('limits', () => {
  const arrive = envelope({ type: 'arrive', name: 'Ben' });

  test('somebody who does more than people do is asked to wait, and told for how long', async () => {
    const house = await startHouse();
    const [ben, cai] = await house.crowd(2);
    const answers = [];
    for (let at = 0; at < 15; at += 1) answers.push(await ask(house.base, 'POST /api/commands', { token: ben!.token, body: arrive }));
    const slowed = answers.filter(({ status }) => status === 429);
    expect(slowed).toHaveLength(6); // one had gone into arriving
    for (const { json, headers } of slowed) {
      expect(json).toEqual({ ok: false, why: 'too-fast' });
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }
    await cai!.does({ type: 'arrive', name: 'Cai' });
    await house.passes(4_000);
    expect(await ben!.tries({ type: 'arrive', name: 'Ben' })).toBe('done');
  });

  test('looking has a limit of its own, which no panel comes near', async () => {
    const house = await startHouse();
    const ben = await house.join('Ben');
    const look = async () => (await ask(house.base, 'GET /api/view', { token: ben.token })).status;
    for (let minute = 0; minute < 3; minute += 1)
      for (let question = 0; question < 30; question += 1) {
        await house.passes(2_000);
        expect(await look()).toBe(200);
      }
    const hammering = await Promise.all(Array.from({ length: 50 }, look));
    expect(hammering.filter((status) => status === 429)).toHaveLength(31); // nineteen were left
    expect(await ben.tries({ type: 'arrive', name: 'Ben' })).toBe('done');
  });

  test('a network has a limit too, and nobody gets another network by writing it into a header', async () => {
    const house = await startHouse({ NETWORK_REQUESTS_PER_MINUTE: '60' });
    const statuses = [];
    for (let at = 0; at < 70; at += 1) {
      const headers = { 'x-forwarded-for': `198.51.100.${at}`, forwarded: `for=198.51.100.${at}`, 'x-real-ip': `198.51.100.${at}` };
      statuses.push((await ask(house.base, 'POST /api/session', { body: {}, headers })).status);
    }
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
    await house.passes(60_000);
    expect((await ask(house.base, 'POST /api/session', { body: {} })).status).toBe(400);
  });

  test('behind one proxy of ours, its word counts, and what stood there before it does not', async () => {
    const house = await startHouse({ NETWORK_REQUESTS_PER_MINUTE: '60', TRUST_PROXY_HOPS: '1' });
    const from = async (address: string, at: number) => {
      const headers = { 'x-forwarded-for': `203.0.113.${at}, ${address}` };
      return (await ask(house.base, 'POST /api/session', { body: {}, headers })).status;
    };
    const statuses = [];
    for (let at = 0; at < 61; at += 1) statuses.push(await from('192.0.2.1', at));
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
    expect(await from('192.0.2.2', 0)).toBe(400);
  });
});
