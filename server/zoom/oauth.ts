import { createHash } from 'node:crypto';
import { z } from 'zod';

const ANSWER_WITHIN_MS = 5_000;
const LONGEST_ANSWER = 64 * 1024; // bytes; a real one has about two thousand

/** Where Zoom is. Zoom for Government has other addresses. */
export type ZoomSite = { url: string; apiUrl: string };

export type ZoomApp = ZoomSite & {
  clientId: string;
  clientSecret: string;
  redirectUri: string; // exactly as registered with Zoom
  answerWithinMs?: number;
};

/** `declined`: Zoom did not take the code. `no-answer`: nothing came that Zoom would have said. */
export type No = 'declined' | 'no-answer';
export type Install = 'added' | No;

/**
 * The end of adding the app to a Zoom account: Zoom counts it as added once the code is exchanged for tokens. The tokens
 * are let go at once: the product asks Zoom for nothing in anybody's name.
 */
export async function finishInstall(code: string, app: ZoomApp): Promise<Install> {
  const token = await exchange({ code }, app);
  return 'accessToken' in token ? 'added' : token.no;
}

/** Where somebody signs in with Zoom. `state` comes back with them; `verifier` is a secret that only we know until they are back. */
export function signInAddress({ state, verifier }: { state: string; verifier: string }, { url, clientId, redirectUri }: ZoomApp): string {
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const asked = { response_type: 'code', client_id: clientId, redirect_uri: redirectUri, state };
  return `${url}/oauth/authorize?${new URLSearchParams({ ...asked, code_challenge: challenge, code_challenge_method: 'S256' }).toString()}`;
}

const PERSON = z.object({ id: z.string().min(1).max(256) });

/** Who has signed in: asked once, with a token that is then let go. Nothing is kept that could ask Zoom again. */
export async function whoSignedIn(code: string, verifier: string, app: ZoomApp): Promise<{ zoomUser: string } | { no: No }> {
  const token = await exchange({ code, code_verifier: verifier }, app);
  if ('no' in token) return token;
  const headers = { authorization: `Bearer ${token.accessToken}` };
  const said = await ask(`${app.apiUrl}/v2/users/me`, { headers }, PERSON, app);
  return 'no' in said ? said : { zoomUser: said.is.id };
}

const TOKENS = z.object({ access_token: z.string().min(1) });

async function exchange(grant: { code: string; code_verifier?: string }, app: ZoomApp): Promise<{ accessToken: string } | { no: No }> {
  const { url, clientId, clientSecret, redirectUri } = app;
  const said = await ask(
    `${url}/oauth/token`,
    {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'authorization_code', ...grant, redirect_uri: redirectUri }),
    },
    TOKENS,
    app,
  );
  return 'no' in said ? said : { accessToken: said.is.access_token };
}

/** What Zoom says, if it says it in time, at no great length, and in the shape that it has. */
async function ask<T>(
  address: string,
  how: RequestInit,
  shape: z.ZodType<T>,
  { answerWithinMs }: ZoomApp,
): Promise<{ is: T } | { no: No }> {
  try {
    const answer = await fetch(address, {
      ...how,
      redirect: 'error', // our secrets go to Zoom and nowhere else
      signal: AbortSignal.timeout(answerWithinMs ?? ANSWER_WITHIN_MS),
    });
    if (answer.ok) return { is: shape.parse(JSON.parse(await shortText(answer))) };
    await answer.body?.cancel();
    return { no: answer.status >= 400 && answer.status < 500 ? 'declined' : 'no-answer' };
  } catch {
    return { no: 'no-answer' }; // refused, cut off, too slow, sent elsewhere, or not what Zoom would say
  }
}

async function shortText(answer: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body ?? []) {
    length += chunk.length;
    if (length > LONGEST_ANSWER) throw new Error('too long'); // leaving the loop closes the connection
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
