import { Router, type RequestHandler } from 'express';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../lib/log.ts';
import { answerCommand, type CommandTools } from './commands.ts';
import { failWith } from './errors.ts';
import type { Headers } from './headers.ts';
import { sendView, streamLive, type LiveTools } from './live.ts';

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/**
 * The routes that a whole meeting uses at the same moment. They stand on a bare router in front of the app, because the
 * app object alone costs about 100 µs a request, three times as much as storing an answer.
 */
export function frontRoutes(tools: CommandTools & LiveTools, api: Headers, log: Log): Router {
  const guarded =
    (handle: Handler): RequestHandler =>
    (req: IncomingMessage, res: ServerResponse) => {
      api(req, res);
      handle(req, res).catch((error: unknown) => (res.headersSent ? res.destroy() : failWith(error, res, log)));
    };
  const router = Router();
  router.post(
    '/api/commands',
    guarded((req, res) => answerCommand(req, res, tools)),
  );
  router.get(
    '/api/live',
    guarded((req, res) => streamLive(req, res, tools)),
  );
  router.get(
    '/api/view',
    guarded((req, res) => sendView(req, res, tools)),
  );
  return router;
}
