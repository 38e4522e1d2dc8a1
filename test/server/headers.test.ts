import { connect } from 'node:net';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { ask, type Reply } from '../support/ask.ts';
import { startHouse } from '../support/house.ts';
import { ZOOMS_FOUR } from '../support/zoom.ts';

const PAGES = ['/', '/zoom', '/join', '/review', '/reflect', '/shared'];
/** Answers in HTML that are no page of the panel: what is not there, what is written badly, and where Zoom sends a new account. */
const OTHER_HTML = [
  '/nothing',
  '/zoom/nothing',
  '/assets/nothing.js',
  '/files/nothing',
  '/zoom/installed',
  '/zoom/signed-in',
  '/rehearsal',
];

const HTTPS = { PUBLIC_URL: 'https://spells.example.net', REHEARSAL: 'off' };

const strict = (...more: string[]) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "worker-src 'none'",
    ...more,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    'upgrade-insecure-requests',
  ].toSorted();

const policyOf = ({ headers }: Reply) =>
  (headers.get('content-security-policy') ?? '')
    .split(';')
    .map((rule) => rule.trim())
    .toSorted();

describe('every answer in HTML', () => {
  test.each([...PAGES, ...OTHER_HTML])('has the four headers that Zoom asks for, and the others: %s', async (path) => {
    const { base } = await startHouse(HTTPS);
    const answer = await ask(base, `GET ${path}`);
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
    for (const name of ZOOMS_FOUR) expect([name, answer.headers.get(name)]).toEqual([name, expect.any(String)]);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), clipboard-read=()',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'origin-agent-cluster': '?1',
      'cache-control': 'no-store',
    });
    for (const name of ['x-powered-by', 'server', 'x-frame-options', 'etag', 'set-cookie']) expect(answer.headers.has(name)).toBe(false);
  });

  test.each([...PAGES, ...OTHER_HTML].filter((path) => path !== '/zoom'))('may be shown in nobody’s frame: %s', async (path) => {
    const { base } = await startHouse(HTTPS);
    expect(policyOf(await ask(base, `GET ${path}`))).toEqual(strict("frame-ancestors 'none'"));
  });

  test('of the panel may be shown in a frame of Zoom, and of nobody else', async () => {
    const { base } = await startHouse(HTTPS);
    expect(policyOf(await ask(base, 'GET /zoom'))).toEqual(strict('frame-ancestors https://zoom.us https://*.zoom.us'));
  });

  test('of the panel says nothing of frames where that is switched off', async () => {
    const { base } = await startHouse({ ...HTTPS, PANEL_FRAME_ANCESTORS: 'off' });
    expect(policyOf(await ask(base, 'GET /zoom'))).toEqual(strict());
    expect(policyOf(await ask(base, 'GET /review'))).toEqual(strict("frame-ancestors 'none'"));
  });

  test.each([...PAGES, '/nothing'])('comes whole each time, never as "not modified": %s', async (path) => {
    const { base } = await startHouse();
    const first = await ask(base, `GET ${path}`);
    const headers = { 'if-none-match': '*', 'if-modified-since': new Date(2100, 1).toUTCString() };
    const again = await ask(base, `GET ${path}`, { headers });
    expect([again.status, again.text]).toEqual([first.status, first.text]);
    for (const name of ZOOMS_FOUR) expect(again.headers.has(name)).toBe(true);
  });

  test('while nothing but plain http is there, does not ask browsers to leave it', async () => {
    const { base } = await startHouse();
    expect(policyOf(await ask(base, 'GET /zoom'))).not.toContain('upgrade-insecure-requests');
  });
});

test.each([
  'GET /api/nothing',
  'POST /api/commands',
  'GET /api/live',
  'GET /api/view',
  'POST /api/session',
  'GET /healthz',
  'GET /api/review/meetings',
])('an answer that is no page may be used for nothing else: %s', async (route) => {
  const { base } = await startHouse(HTTPS);
  const answer = await ask(base, route, { ...(route.startsWith('POST') && { body: {} }) });
  expect(policyOf(answer).toSorted()).toEqual(["default-src 'none'", "frame-ancestors 'none'"]);
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  for (const name of ZOOMS_FOUR) expect(answer.headers.has(name)).toBe(true);
  expect(answer.headers.get('cache-control')).toContain('no-store');
  expect(answer.headers.has('access-control-allow-origin')).toBe(false);
});

describe('an address', () => {
  const ODD = [
    '/%',
    '/%E0%A4%A',
    '/assets/%',
    '/assets/%00',
    '/assets/..%2f..%2fpackage.json',
    '/assets/../server/main.ts',
    '/..%2f..%2fetc%2fpasswd',
    '/files/%E0%A4%A',
    '/api/review/meetings/%',
    '/api/%2e%2e/',
    '/.env',
    '/.git/config',
    '/data/secrets.json',
    `/${'a'.repeat(8000)}`,
    '/zoom/installed?code[]=a&code[]=b',
    '/zoom/installed?error=<script>alert(1)</script>',
  ];

  test.each(ODD)('that is written oddly gets a calm "no", with all headers and none of its own words: %s', async (path) => {
    const { base } = await startHouse(HTTPS);
    // Written by hand: a client would tidy the address first.
    const { port, hostname } = new URL(base);
    const socket = connect(Number(port), hostname).setEncoding('utf8');
    let text = '';
    socket.on('data', (more: string) => (text += more));
    socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`);
    await once(socket, 'close');
    expect(Number(text.split(' ')[1])).toBeLessThan(500);
    const [head = '', body = ''] = text.split('\r\n\r\n');
    for (const name of ZOOMS_FOUR) expect(head.toLowerCase()).toContain(`${name}:`);
    expect(body).not.toMatch(/root:|"private"|ID_SECRET|script>alert|at .*\.ts/);
  });

  test.each(['HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'BREW'])('asked with %s gets no error', async (method) => {
    const house = await startHouse();
    const ben = await house.join('Ben');
    const { port, hostname } = new URL(house.base);
    for (const path of ['/', '/zoom', '/api/live', '/api/view', '/api/commands', '/api/session', '/assets/x.js', '/healthz']) {
      const socket = connect(Number(port), hostname).setEncoding('utf8');
      let text = '';
      socket.on('data', (more: string) => (text += more));
      socket.write(`${method} ${path} HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${ben.token}\r\nConnection: close\r\n\r\n`);
      await once(socket, 'close');
      expect(Number(text.split(' ')[1])).toBeLessThan(500);
      if (method === 'HEAD') expect(text.split('\r\n\r\n')[1]).toBe('');
    }
  });
});
