import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createHash } from 'node:crypto';
import { onTestFinished } from 'vitest';

export const ZOOM_USER = 'ana-zoom-id';

type Say = { token: RequestListener; me: RequestListener };

/** What was asked of it, in order. */
type Asked = { path: string; authorization: string; form: Record<string, string> };

export type FakeZoom = { url: string; asked: Asked[]; expects: (challenge: string) => void };

/** A Zoom of our own on this machine, which holds people to PKCE as Zoom does. What is handed in answers otherwise. */
export async function fakeZoom(say: Partial<Say> = {}): Promise<FakeZoom> {
  const asked: Asked[] = [];
  let challenge: string | null = null;
  const honest: Say = {
    token: (_request, response) => {
      const verifier = asked.at(-1)?.form['code_verifier'] ?? '';
      const fits = challenge !== null && createHash('sha256').update(verifier).digest('base64url') === challenge;
      if (fits) says(200, { access_token: 'a-token', token_type: 'bearer', expires_in: 3599 })(_request, response);
      else says(400, { reason: 'Invalid code verifier', error: 'invalid_grant' })(_request, response);
    },
    me: says(200, { id: ZOOM_USER, first_name: 'Ana' }),
  };
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      const { url: path = '', headers } = request;
      asked.push({ path, authorization: headers.authorization ?? '', form: Object.fromEntries(new URLSearchParams(body)) });
      ({ ...honest, ...say })[path === '/oauth/token' ? 'token' : 'me'](request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}`, asked, expects: (given) => (challenge = given) };
}

export const says =
  (status: number, body: object | string, headers: Record<string, string> = {}) =>
  (_request: IncomingMessage, response: ServerResponse): void =>
    void response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
