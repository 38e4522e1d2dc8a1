import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../lib/log.ts';
import { answerCommand, type CommandTools } from './commands.ts';
import { failWith } from './errors.ts';
import type { Metrics, Route } from './metrics.ts';
import { sendView, streamLive, type LiveTools } from './live.ts';

export type Front = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;

type Hot = { route: Route; answer: (req: IncomingMessage, res: ServerResponse, tools: CommandTools & LiveTools) => Promise<void> };

export const HOT: ReadonlyMap<string, Hot> = new Map([
  ['POST /api/commands', { route: 'commands', answer: answerCommand }],
  ['GET /api/live', { route: 'live', answer: streamLive }],
  ['GET /api/view', { route: 'view', answer: sendView }],
]);

/**
 * The routes that a whole meeting uses at the same moment. They stand in front of the app, because the app object alone
 * costs about 100 µs a request, three times as much as storing an answer.
 */
export function frontRoutes(tools: CommandTools & LiveTools, { log, metrics }: { log: Log; metrics: Metrics }): Front {
  return (req, res, next) => {
    const hot = HOT.get(`${req.method} ${pathOf(req.url ?? '')}`);
    if (!hot) return next();
    hot.answer(req, res, tools).then(
      () => metrics.answered(hot.route, res.statusCode),
      (error: unknown) => (res.headersSent ? res.destroy() : failWith(error, res, log)),
    );
  };
}

function pathOf(url: string): string {
  const question = url.indexOf('?');
  return question < 0 ? url : url.slice(0, question);
}
