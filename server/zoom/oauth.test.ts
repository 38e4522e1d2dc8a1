import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { finishInstall, signInAddress, whoSignedIn } from './oauth.ts';

const CODE = 'a code/with+odd&characters';
const APP = {
  clientId: 'sample-client-id',
  clientSecret: 'sample:secret',
  redirectUri: 'https://spells.example/zoom/added',
  url: 'https://zoom.us',
  apiUrl: 'https://api.zoom.us',
};
const TOKENS = JSON.stringify({ access_token: 'at', refresh_token: 'rt', token_type: 'bearer', expires_in: 3599 });

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** A Zoom of our own on this machine. */
async function zoomThat(answers: RequestListener): Promise<string> {
  const server = createServer(answers);
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

const says =
  (status: number, body: string, headers: Record<string, string> = {}) =>
  (_request: IncomingMessage, response: ServerResponse) =>
    response.writeHead(status, headers).end(body);

const install = async (answers: RequestListener, answerWithinMs?: number) =>
  finishInstall(CODE, { ...APP, url: await zoomThat(answers), ...(answerWithinMs && { answerWithinMs }) });

test('the app is added when Zoom gives tokens, asked in the way that Zoom wants', async () => {
  let asked: Record<string, unknown> = {};
  const added = await install((request, response) => {
    let form = '';
    request.setEncoding('utf8').on('data', (part: string) => (form += part));
    request.on('end', () => {
      const { method, url, headers } = request;
      const [authorization, type] = [headers.authorization, headers['content-type']];
      asked = { method, url, authorization, type, form: Object.fromEntries(new URLSearchParams(form)) };
      response.writeHead(200, { 'content-type': 'application/json' }).end(TOKENS);
    });
  });
  expect(added).toBe('added');
  expect(asked).toEqual({
    method: 'POST',
    url: '/oauth/token',
    authorization: `Basic ${btoa('sample-client-id:sample:secret')}`,
    type: 'application/x-www-form-urlencoded;charset=UTF-8',
    form: { grant_type: 'authorization_code', code: CODE, redirect_uri: 'https://spells.example/zoom/added' },
  });
});

test('it is Zoom that is asked, unless a test says otherwise', async () => {
  const asked = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(TOKENS));
  closing.push(() => asked.mockRestore());
  expect(await finishInstall(CODE, APP)).toBe('added');
  expect(asked).toHaveBeenCalledExactlyOnceWith('https://zoom.us/oauth/token', expect.anything());
});

test.each([400, 401, 403, 499])('status %i: Zoom does not take the code', async (status) => {
  expect(await install(says(status, '{"reason":"Invalid authorization code","error":"invalid_grant"}'))).toBe('declined');
  expect(await install(says(status, TOKENS))).toBe('declined');
});

describe('no answer that Zoom would give', () => {
  test.each([500, 502, 503])('status %i', async (status) => {
    expect(await install(says(status, TOKENS))).toBe('no-answer');
  });

  test.each([
    ['a page', '<!doctype html><title>Sign in to the Wi-Fi</title>'],
    ['nothing', ''],
    ['JSON without a token', '{"ok":true}'],
    ['an empty token', '{"access_token":""}'],
    ['a token that is no text', '{"access_token":7}'],
    ['null', 'null'],
  ])('%s with status 200', async (_name, body) => {
    expect(await install(says(200, body))).toBe('no-answer');
  });

  test('more than 64 kB, though it would be right', async () => {
    const padded = (size: number) => TOKENS.padEnd(size, ' ');
    expect(await install(says(200, padded(64 * 1024)))).toBe('added');
    expect(await install(says(200, padded(64 * 1024 + 1)))).toBe('no-answer');
  });

  test('a flood is cut off while it comes', async () => {
    let cutOff: () => void = () => {};
    const isCutOff = new Promise<void>((resolve) => (cutOff = resolve));
    const flood: RequestListener = (_request, response) => {
      const more = (): void => void response.write(Buffer.alloc(100_000, 'x'), () => response.destroyed || more());
      response.on('close', cutOff);
      more();
    };
    expect(await install(flood)).toBe('no-answer');
    await isCutOff;
  });

  test('a redirect, and our secret does not go there', async () => {
    let visited = false;
    const elsewhere = await zoomThat((_request, response) => {
      visited = true;
      response.end(TOKENS);
    });
    for (const status of [302, 307]) expect(await install(says(status, TOKENS, { location: elsewhere }))).toBe('no-answer');
    expect(visited).toBe(false);
  });

  test('silence, and silence after a good beginning', async () => {
    expect(await install(() => {}, 50)).toBe('no-answer');
    expect(await install((_request, response) => void response.writeHead(200).write(TOKENS), 50)).toBe('no-answer');
  });

  test('a connection that breaks, and nobody there', async () => {
    expect(await install((request) => void request.socket.destroy())).toBe('no-answer');
    expect(await finishInstall(CODE, { ...APP, url: 'http://127.0.0.1:1' })).toBe('no-answer');
  });
});

describe('who has signed in', () => {
  const VERIFIER = 'a-verifier';
  const signedIn = async (answers: RequestListener) => {
    const url = await zoomThat(answers);
    return whoSignedIn(CODE, VERIFIER, { ...APP, url, apiUrl: url, answerWithinMs: 50 });
  };
  const first = (request: IncomingMessage) => request.url === '/oauth/token';

  test('is asked once, with a token that is then let go', async () => {
    expect(await signedIn((request, response) => says(200, first(request) ? TOKENS : '{"id":"ana"}')(request, response))).toEqual({
      zoomUser: 'ana',
    });
  });

  test('silence ends in time, at either question', async () => {
    expect(await signedIn(() => {})).toEqual({ no: 'no-answer' });
    expect(await signedIn((request, response) => first(request) && says(200, TOKENS)(request, response))).toEqual({ no: 'no-answer' });
  });

  test('the address to sign in at has the hash of the verifier, and not the verifier', () => {
    const address = signInAddress({ state: 'a-state', verifier: VERIFIER }, APP);
    expect(address).not.toContain(VERIFIER);
    expect(new URL(address).searchParams.get('code_challenge')).toBe(createHash('sha256').update(VERIFIER).digest('base64url'));
  });
});
