import type { ErrorRequestHandler, RequestHandler } from 'express';
import { randomId } from '../lib/keyed.ts';
import type { Log } from '../lib/log.ts';
import { CannotStore } from '../store/group-commit.ts';
import { sendJson, sendRefusal } from './answer.ts';
import type { Headers } from './headers.ts';
import type { PlainPage } from './plain-page.ts';

/** An address that nothing answers. Headers here too: Zoom shows an empty panel without them. */
export function nothingHere(page: Headers, plainPage: PlainPage): RequestHandler {
  const words = plainPage('Nothing here', NOT_FOUND);
  return (req, res) => {
    if (req.path.startsWith('/api/')) return sendJson(res, 404, { ok: false, why: 'malformed' });
    page(res);
    res.status(404).type('html').send(words);
  };
}

/** The one error handler. What was not expected is logged whole and shown as nothing but a number to quote. */
export function errorHandler(log: Log): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    if (res.headersSent) return next(error);
    if (isTheirs(error)) sendRefusal(res, 'malformed');
    else failWith(error, res, log);
  };
}

/** Express throws for an address or a body that cannot be read, and says so. Not logged: the message quotes what was sent. */
const isTheirs = (error: unknown): boolean =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status >= 400 && error.status < 500;

export function failWith(error: unknown, res: Parameters<typeof sendJson>[0], log: Log): void {
  if (error instanceof CannotStore) {
    log.error('nothing could be stored', error.cause instanceof Error ? { err: error.cause } : {});
    return sendRefusal(res, 'busy');
  }
  const errorId = randomId();
  log.error('unexpected', { errorId, err: error instanceof Error ? error : new Error('something that is no Error was thrown') });
  sendJson(res, 500, { ok: false, why: 'busy', errorId });
}

const NOT_FOUND = '<p>This address leads nowhere. <a href="/join">Join a session</a>, or open Bright Spells in Zoom.</p>';
