import { timingSafeEqual } from 'node:crypto';
import { Router, type Request, type Response } from 'express';
import type { Meetings } from '../meetings/meetings.ts';
import { randomId } from '../lib/keyed.ts';
import type { SignInOffer, LinkOpened } from '../review/wire.ts';
import { signInAddress, whoSignedIn, type No, type ZoomApp } from '../zoom/oauth.ts';
import { sendJson, sendRefusal } from './answer.ts';
import type { Headers } from './headers.ts';
import type { PlainPage } from './plain-page.ts';
import { FRESH_FOR_MS, GOOD_FOR_S, type Tokens } from './tokens.ts';

/** `app`: null where no Zoom app is set up, so that nobody can sign in. */
export type SignInTools = { app: ZoomApp | null; secure: boolean; tokens: Tokens; meetings: Meetings; page: Headers; plainPage: PlainPage };

/**
 * The review for somebody who has signed in with Zoom in a browser. The only cookie of the product lives for these few steps: it
 * proves that who comes back from Zoom is who went there, and that who then asks for the review is the same again.
 */
export function signInRoutes(tools: SignInTools): Router {
  const { app } = tools;
  const router = Router();
  const offer: SignInOffer = { ok: true, offered: app !== null };
  router.get('/api/review/sign-in', (_req, res) => sendJson(res, 200, offer));
  router.post('/api/review/sign-in', (req, res) => enter(req, res, tools));
  if (!app) return router;
  router.get('/review/sign-in', (_req, res) => begin(res, app, tools));
  router.get('/zoom/signed-in', (req, res) => comeBack(req, res, app, tools));
  return router;
}

/** The browser keeps the state and the verifier, signed: nothing of a sign-in that is never finished stays with us. */
function begin(res: Response, app: ZoomApp, tools: SignInTools): void {
  const secrets = { state: randomId(), verifier: `${randomId()}${randomId()}` }; // 44 characters: Zoom wants 43 or more
  setCookie(res, tools.tokens.issue({ use: 'signing-in', ...secrets }), GOOD_FOR_S['signing-in'], tools);
  tools.page(res);
  res.redirect(303, signInAddress(secrets, app));
}

async function comeBack(req: Request, res: Response, app: ZoomApp, tools: SignInTools): Promise<void> {
  const { tokens, meetings, page } = tools;
  page(res);
  const begun = tokens.read(cookieOf(req, tools), 'signing-in');
  if (begun) setCookie(res, '', 0, tools);
  const { code, state } = req.query;
  if (!begun || typeof code !== 'string' || typeof state !== 'string' || !isSame(state, begun.state)) return sorry(res, 'declined', tools);
  const who = await whoSignedIn(code, begun.verifier, app);
  if ('no' in who) return sorry(res, who.no, tools);
  const key = meetings.zoomUserKey('zoom', who.zoomUser).toString('base64url');
  setCookie(res, tokens.issue({ use: 'signed-in', key }), GOOD_FOR_S['signed-in'], tools);
  res.redirect(303, '/review#signed-in');
}

/** `POST /api/review/sign-in`: who has just come back gets what they read with. It goes by the cookie once, and it is then gone. */
function enter(req: Request, res: Response, tools: SignInTools): void {
  const { tokens } = tools;
  const claims = tokens.read(cookieOf(req, tools), 'signed-in');
  if (!claims) return sendRefusal(res, 'signed-out');
  setCookie(res, '', 0, tools);
  const opened: LinkOpened = {
    ok: true,
    token: tokens.issue({ use: 'review', by: 'account', key: claims.key }),
    freshForMs: FRESH_FOR_MS.review,
  };
  sendJson(res, 200, opened);
}

const WORDS: Record<No, [title: string, text: string]> = {
  declined: ['You are not signed in', 'Zoom did not let you in, or it took too long. Go back to the review, and sign in once more.'],
  'no-answer': ['Zoom did not answer', 'Wait a minute. Then go back to the review, and sign in once more.'],
};

function sorry(res: Response, why: No, { plainPage }: SignInTools): void {
  const [title, text] = WORDS[why];
  res.type('html').send(plainPage(title, `<p>${text}</p><p><a href="/review">Review</a></p>`));
}

const isSame = (given: string, expected: string): boolean =>
  given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));

/** Its first letters make browsers refuse it from anybody but us, where there is https. */
const nameOf = ({ secure }: SignInTools): string => (secure ? '__Host-sign-in' : 'sign-in');

/** `lax`: it must come along when Zoom sends somebody back. */
function setCookie(res: Response, value: string, seconds: number, tools: SignInTools): void {
  res.cookie(nameOf(tools), value, { httpOnly: true, secure: tools.secure, sameSite: 'lax', path: '/', maxAge: seconds * 1000 });
}

function cookieOf(req: Request, tools: SignInTools): string {
  const start = `${nameOf(tools)}=`;
  const found = (req.headers.cookie ?? '').split('; ').find((pair) => pair.startsWith(start));
  return found?.slice(start.length) ?? '';
}
