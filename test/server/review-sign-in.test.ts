import { describe, expect, test } from 'vitest';
import type { ReviewList } from '../../server/review/wire.ts';
import { ask } from '../support/ask.ts';
import { fakeZoom, says, ZOOM_USER, type FakeZoom } from '../support/fake-zoom.ts';
import { MINUTE_MS, startHouse, type House } from '../support/house.ts';

const HTTPS = 'https://spells.example.net';
const ADDRESS = { PUBLIC_URL: HTTPS };

const houseWith = (zoom: FakeZoom, more: Record<string, string> = {}) =>
  startHouse({ ZOOM_URL: zoom.url, ZOOM_API_URL: zoom.url, ...ADDRESS, ...more });

/** A browser: it follows nothing by itself, and keeps the one cookie. */
function browser({ base }: House) {
  let cookie = '';
  const go = async (path: string, method = 'GET') => {
    const answer = await fetch(base + path, { method, redirect: 'manual', headers: cookie ? { cookie } : {} });
    for (const set of answer.headers.getSetCookie()) cookie = set.split(';')[0] ?? '';
    return {
      status: answer.status,
      to: answer.headers.get('location') ?? '',
      set: answer.headers.getSetCookie(),
      text: await answer.text(),
    };
  };
  return { go, cookie: () => cookie, forget: () => (cookie = '') };
}

type Browser = ReturnType<typeof browser>;

/** To Zoom's page and back with a code, as somebody who has said yes there. */
async function signIn({ go }: Browser, zoom: FakeZoom, change: (query: URLSearchParams) => void = () => {}) {
  const { to } = await go('/review/sign-in');
  const asked = new URL(to).searchParams;
  zoom.expects(asked.get('code_challenge') ?? '');
  const back = new URLSearchParams({ code: 'a code/with+odd&characters', state: asked.get('state') ?? '' });
  change(back);
  return go(`/zoom/signed-in?${back.toString()}`);
}

describe('signing in with Zoom', () => {
  test('leads to the sessions of the account, and to nobody else’s', async () => {
    const zoom = await fakeZoom();
    const house = await houseWith(zoom);
    const ana = await house.join(ZOOM_USER, { role: 'host', meetingUuid: 'Monday' });
    await ana.does({ type: 'title', title: 'The group of Ana' });
    await house.join('Bo', { role: 'host', meetingUuid: 'Tuesday' });

    const visitor = browser(house);
    const back = await signIn(visitor, zoom);
    expect(back).toMatchObject({ status: 303, to: '/review#signed-in' });
    const entered = JSON.parse((await visitor.go('/api/review/sign-in', 'POST')).text) as { token: string };
    const list = (await ask(house.base, 'GET /api/review/meetings', { token: entered.token })).json as ReviewList;
    expect(list.sessions.map(({ title }) => title)).toEqual(['The group of Ana']);
  });

  test('asks Zoom in the way that Zoom wants, with a proof that only this browser can end', async () => {
    const zoom = await fakeZoom();
    const house = await houseWith(zoom);
    const visitor = browser(house);
    const { to, status } = await visitor.go('/review/sign-in');
    expect(status).toBe(303);
    const address = new URL(to);
    expect(address.origin + address.pathname).toBe(`${zoom.url}/oauth/authorize`);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      response_type: 'code',
      client_id: house.config.zoom!.clientId,
      redirect_uri: `${HTTPS}/zoom/signed-in`,
      state: expect.stringMatching(/^[\w-]{22}$/) as string,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge_method: 'S256',
    });
    await signIn(visitor, zoom);
    const [token, me] = zoom.asked;
    expect(token).toMatchObject({
      path: '/oauth/token',
      form: { grant_type: 'authorization_code', code: 'a code/with+odd&characters', redirect_uri: `${HTTPS}/zoom/signed-in` },
    });
    expect(token?.form['code_verifier']).toMatch(/^[\w-]{44}$/);
    expect(me).toMatchObject({ path: '/v2/users/me', authorization: 'Bearer a-token' });
  });

  test('sets one cookie that no script reads and no other site gets, and takes it away at the end', async () => {
    const zoom = await fakeZoom();
    const visitor = browser(await houseWith(zoom));
    const { set } = await visitor.go('/review/sign-in');
    expect(set).toHaveLength(1);
    expect(set[0]).toMatch(/^__Host-sign-in=.+; Max-Age=600; Path=\/; Expires=.+; HttpOnly; Secure; SameSite=Lax$/);
    const back = await signIn(visitor, zoom);
    expect(back.set.at(-1)).toMatch(/Max-Age=60;/);
    expect((await visitor.go('/api/review/sign-in', 'POST')).set[0]).toMatch(/^__Host-sign-in=; Max-Age=0;/);
    expect((await visitor.go('/api/review/sign-in', 'POST')).status).toBe(401);
  });

  test('is not offered where no Zoom app is set up', async () => {
    const { base } = await startHouse({ ZOOM_CLIENT_ID: '', ZOOM_CLIENT_SECRET: '' });
    expect((await ask(base, 'GET /api/review/sign-in')).json).toEqual({ ok: true, offered: false });
    expect((await ask(base, 'GET /review/sign-in')).status).toBe(404);
  });
});

describe('nobody gets in', () => {
  const tries = async (change: (query: URLSearchParams) => void, before: (visitor: Browser) => void = () => {}) => {
    const zoom = await fakeZoom();
    const house = await houseWith(zoom);
    const visitor = browser(house);
    const back = await signIn(visitor, zoom, (query) => {
      change(query);
      before(visitor);
    });
    const entered = await visitor.go('/api/review/sign-in', 'POST');
    expect([back.status, back.to, entered.status]).toEqual([200, '', 401]);
    expect(back.text).toContain('You are not signed in');
    return zoom;
  };

  test.each<[string, (query: URLSearchParams) => void]>([
    ['another state', (query) => query.set('state', 'AAAAAAAAAAAAAAAAAAAAAA')],
    ['a longer state', (query) => query.set('state', `${query.get('state')}A`)],
    ['no state', (query) => query.delete('state')],
    ['two states', (query) => query.append('state', 'x')],
    ['no code', (query) => query.delete('code')],
    ['an error in place of a code', (query) => (query.delete('code'), query.set('error', 'access_denied'))],
  ])('with %s, and Zoom is not even asked', async (_what, change) => {
    expect((await tries(change)).asked).toEqual([]);
  });

  test('in another browser than the one that began', async () => {
    expect(
      (
        await tries(
          () => {},
          (visitor) => void visitor.forget(),
        )
      ).asked,
    ).toEqual([]);
  });

  test('who comes back too late', async () => {
    const zoom = await fakeZoom();
    const house = await houseWith(zoom);
    const visitor = browser(house);
    const { to } = await visitor.go('/review/sign-in');
    await house.passes(10 * MINUTE_MS);
    const back = await visitor.go(`/zoom/signed-in?code=x&state=${new URL(to).searchParams.get('state')}`);
    expect(back.text).toContain('You are not signed in');
    expect(zoom.asked).toEqual([]);
  });

  test('with a verifier that belongs to another sign-in', async () => {
    const zoom = await fakeZoom();
    const visitor = browser(await houseWith(zoom));
    const back = await signIn(visitor, zoom, () => zoom.expects('of-somebody-else'));
    expect(back.text).toContain('You are not signed in');
  });

  test('with what another step of signing in has signed', async () => {
    const zoom = await fakeZoom();
    const visitor = browser(await houseWith(zoom));
    await visitor.go('/review/sign-in');
    expect((await visitor.go('/api/review/sign-in', 'POST')).status).toBe(401);
  });

  test('is led to another place by an address', async () => {
    const zoom = await fakeZoom();
    const visitor = browser(await houseWith(zoom));
    for (const where of ['next', 'redirect_uri', 'return', 'url']) {
      const { to } = await visitor.go(`/review/sign-in?${where}=https://bad.example`);
      expect(to).not.toContain('bad.example');
      expect((await signIn(visitor, zoom, (query) => query.set(where, 'https://bad.example'))).to).toBe('/review#signed-in');
    }
  });
});

describe('a Zoom that lies, errs or is silent', () => {
  test.each<[string, Parameters<typeof fakeZoom>[0], string]>([
    ['refuses the code', { token: says(400, { error: 'invalid_grant' }) }, 'You are not signed in'],
    ['refuses to say who', { me: says(403, { code: 4711, message: 'no scope' }) }, 'You are not signed in'],
    ['errs', { token: says(500, '') }, 'Zoom did not answer'],
    ['errs later', { me: says(502, '<html>') }, 'Zoom did not answer'],
    ['sends us elsewhere with our secret', { token: says(307, '', { location: 'https://bad.example/token' }) }, 'Zoom did not answer'],
    ['sends us elsewhere with the token', { me: says(302, '', { location: 'https://bad.example/me' }) }, 'Zoom did not answer'],
    ['says nobody', { me: says(200, {}) }, 'Zoom did not answer'],
    ['says nobody in particular', { me: says(200, { id: '' }) }, 'Zoom did not answer'],
    ['says many', { me: says(200, { id: [ZOOM_USER] }) }, 'Zoom did not answer'],
    ['says too much', { me: says(200, { id: ZOOM_USER, more: 'x'.repeat(70_000) }) }, 'Zoom did not answer'],
    ['says no JSON', { me: says(200, '<html>Sign in to the Wi-Fi</html>') }, 'Zoom did not answer'],
    ['hangs up', { me: (request) => void request.socket.destroy() }, 'Zoom did not answer'],
  ])('%s', async (_what, say, words) => {
    const zoom = await fakeZoom(say);
    const house = await houseWith(zoom);
    const visitor = browser(house);
    const back = await signIn(visitor, zoom);
    expect([back.status, back.to]).toEqual([200, '']);
    expect(back.text).toContain(words);
    expect((await visitor.go('/api/review/sign-in', 'POST')).status).toBe(401);
  });
});

test('a flood of people who come back from Zoom is held off before Zoom is asked for any of them', async () => {
  const zoom = await fakeZoom();
  const visitor = browser(await houseWith(zoom, { NETWORK_REQUESTS_PER_MINUTE: '60' }));
  await signIn(visitor, zoom);
  const told = await Promise.all(Array.from({ length: 80 }, () => visitor.go('/zoom/signed-in?code=x&state=y')));
  expect(told.map(({ status }) => status)).toContain(429);
});
