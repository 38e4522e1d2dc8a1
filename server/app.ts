import express, { type Express, type Request } from 'express';
import { ipKeyGenerator, rateLimit, type RateLimitRequestHandler } from 'express-rate-limit';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { sendJson, sendRefusal } from './http/answer.ts';
import { errorHandler, nothingHere } from './http/errors.ts';
import { facilitateRoutes } from './http/facilitate.ts';
import type { AllHeaders } from './http/headers.ts';
import { servePages } from './http/pages.ts';
import { openSession, type ContextKeys } from './http/session.ts';
import type { Tokens } from './http/tokens.ts';
import { zoomRoutes } from './http/zoom.ts';
import type { Clock } from './lib/clock.ts';
import type { Log } from './lib/log.ts';
import type { Hub } from './meetings/hub.ts';
import type { Meetings } from './meetings/meetings.ts';
import { rehearsalRoutes, type Rehearsal } from './rehearsal/routes.ts';
import { reviewRoutes } from './http/review.ts';
import type { Store } from './store/store.ts';

export type AppTools = {
  config: Config;
  store: Store;
  hub: Hub;
  meetings: Meetings;
  tokens: Tokens;
  headers: AllHeaders;
  contextKeys: ContextKeys;
  rehearsal: Rehearsal | null;
  clock: Clock;
  log: Log;
};

/** Everything but the hot routes, which stand in front of it. The order of middleware is here and nowhere else. */
export function makeApp(tools: AppTools): Express {
  const { config, store, meetings, tokens, headers, clock, log } = tools;
  const at = (path: string) => new URL(path, config.publicUrl).href;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustProxyHops);
  app.set('etag', false); // Zoom showed empty panels for answers of 304, which come without headers

  app.use(servePages(join(import.meta.dirname, '..', 'dist'), headers, config.rehearsal));
  app.use((req, res, next) => {
    headers.api(req, res);
    next();
  });
  app.get('/healthz', (_req, res) => sendJson(res, 200, { ok: true }));
  app.get('/readyz', async (_req, res) => sendJson(res, (await store.ready()) ? 200 : 503, { ok: true }));
  app.use('/api', limited(config.networkPerMinute));
  app.post('/api/session', ...wrongCodes(), (req, res) => openSession(req, res, { ...tools, contextKeys: tools.contextKeys }));
  app.use(facilitateRoutes({ ...tools, reviewAddress: at('/review') }));
  app.use(reviewRoutes({ store, hub: tools.hub, tokens, clock }));
  if (config.zoom)
    app.use(zoomRoutes({ zoom: config.zoom, redirectUri: at('/zoom/installed'), meetings, store, clock, log, page: headers.page }));
  if (tools.rehearsal) app.use('/rehearsal', rehearsalRoutes(tools.rehearsal));

  app.use(nothingHere(headers.page));
  app.use(errorHandler(headers.page, log));
  return app;
}

const MINUTE_MS = 60_000;
/** IPv6: what a household or a campus gets. */
const NETWORK_BITS = 56;

function limited(limit: number, options: { key?: (req: Request) => string; onlyWrong?: boolean } = {}): RateLimitRequestHandler {
  return rateLimit({
    windowMs: MINUTE_MS,
    limit,
    standardHeaders: false,
    legacyHeaders: false,
    skipSuccessfulRequests: options.onlyWrong ?? false,
    keyGenerator: options.key ?? ((req) => ipKeyGenerator(req.ip ?? '', NETWORK_BITS)),
    handler: (_req, res) => sendRefusal(res, 'too-fast'),
  });
}

/**
 * Join codes must not be guessed: ten wrong ones a minute from one browser, sixty from one network (a campus is one), six
 * hundred in all. Right ones are not counted.
 */
const wrongCodes = (): RateLimitRequestHandler[] => [
  limited(10, { onlyWrong: true, key: (req) => `${ipKeyGenerator(req.ip ?? '', NETWORK_BITS)} ${req.get('user-agent') ?? ''}` }),
  limited(60, { onlyWrong: true }),
  limited(600, { onlyWrong: true, key: () => 'all' }),
];
