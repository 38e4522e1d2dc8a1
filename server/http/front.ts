import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../lib/log.ts';
import { answerCommand, type CommandTools } from './commands.ts';
import { failWith } from './errors.ts';
import type { Headers } from './headers.ts';
import type { Metrics, Route } from './metrics.ts';
import { sendView, streamLive, type LiveTools } from './live.ts';

export type Front = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;

export type FrontOptions = { api: Headers; log: Log; metrics: Metrics };

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/**
 * The routes that a whole meeting uses at the same moment. They stand on a bare router in front of the app, because the
 * app object alone costs about 100 µs a request, three times as much as storing an answer.
 */
export function frontRoutes(tools: CommandTools & LiveTools, { api, log, metrics }: FrontOptions): Front {
  const guarded =
    (route: Route, handle: Handler): RequestHandler =>
    (req: IncomingMessage, res: ServerResponse) => {
      api(res);
      handle(req, res).then(
        () => metrics.answered(route, res.statusCode),
        (error: unknown) => (res.headersSent ? res.destroy() : failWith(error, res, log)),
      );
    };
  const router = Router();
  router.post(
    '/api/commands',
    guarded('commands', (req, res) => answerCommand(req, res, tools)),
  );
  router.get(
    '/api/live',
    guarded('live', (req, res) => streamLive(req, res, tools)),
  );
  router.get(
    '/api/view',
    guarded('view', (req, res) => sendView(req, res, tools)),
  );
  // A bare router asks nothing of a request but what node:http gives it.
  return (req, res, next) => router(req as Request, res as Response, next);
}
