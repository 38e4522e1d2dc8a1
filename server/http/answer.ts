import type { ServerResponse } from 'node:http';
import type { RefusalCode } from '../wire.ts';
import { API_HEADERS } from './headers.ts';

/** The status that goes with each "no". A new code without one does not compile. */
const STATUS: Record<RefusalCode, number> = {
  malformed: 400,
  'too-large': 413,
  'panel-too-old': 426,
  'signed-out': 401,
  'bad-context': 401,
  'context-used': 401,
  'stale-role': 401,
  'facilitators-only': 403,
  'no-such-activity': 404,
  'no-such-meeting': 404,
  'no-longer-there': 404,
  enough: 409,
  'no-safeguarding': 409,
  'too-late': 409,
  'no-account': 409,
  'no-such-code': 404,
  'not-arrived': 403,
  'bad-setup': 422,
  'bad-text': 422,
  'already-open': 409,
  'not-open': 409,
  'being-written': 409,
  closed: 409,
  'in-a-room': 409,
  'too-soon': 409,
  'not-closed': 409,
  outdated: 409,
  'too-fast': 429,
  busy: 503,
  'review-closed': 404,
};

export const sendJson = (res: ServerResponse, status: number, body: object): void => sendText(res, status, JSON.stringify(body));

/** JSON that is text already. */
export function sendText(res: ServerResponse, status: number, text: string): void {
  const length = String(Buffer.byteLength(text));
  res.writeHead(status, [...API_HEADERS, 'content-type', 'application/json; charset=utf-8', 'content-length', length]);
  res.end(text); // as text, it leaves together with the headers in one write
}

/** Retry-After, in seconds, is spread so that a crowd does not come back as one. */
export function sendRefusal(res: ServerResponse, why: RefusalCode): void {
  if (why === 'busy' || why === 'too-fast') res.setHeader('retry-after', String(2 + Math.floor(Math.random() * 6)));
  sendJson(res, STATUS[why], { ok: false, why });
}
