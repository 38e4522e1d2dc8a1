import { z } from 'zod';

const ANSWER_WITHIN_MS = 5_000;
const LONGEST_ANSWER = 64 * 1024; // bytes; a real one has about two thousand

export type ZoomApp = {
  clientId: string;
  clientSecret: string;
  redirectUri: string; // exactly as registered with Zoom
  tokenUrl?: string;
  answerWithinMs?: number;
};

/** `declined`: Zoom did not take the code. `no-answer`: nothing came that Zoom would have said. */
export type Install = 'added' | 'declined' | 'no-answer';

const TOKENS = z.object({ access_token: z.string().min(1) });

/**
 * The end of adding the app to a Zoom account: Zoom counts it as added once the code is exchanged for tokens. The tokens
 * are let go at once: the product asks Zoom for nothing in anybody's name.
 */
export async function finishInstall(code: string, app: ZoomApp): Promise<Install> {
  try {
    const answer = await exchange(code, app);
    if (answer.ok) return TOKENS.safeParse(JSON.parse(await shortText(answer))).success ? 'added' : 'no-answer';
    await answer.body?.cancel();
    return answer.status >= 400 && answer.status < 500 ? 'declined' : 'no-answer';
  } catch {
    return 'no-answer'; // refused, cut off, too slow, sent elsewhere, or not what Zoom would say
  }
}

function exchange(code: string, { clientId, clientSecret, redirectUri, tokenUrl, answerWithinMs }: ZoomApp): Promise<Response> {
  return fetch(tokenUrl ?? 'https://zoom.us/oauth/token', {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: redirectUri }),
    redirect: 'error', // our secret goes to Zoom and nowhere else
    signal: AbortSignal.timeout(answerWithinMs ?? ANSWER_WITHIN_MS),
  });
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
