import express, { type Express } from 'express';
import { ipKeyGenerator, rateLimit, type RateLimitRequestHandler } from 'express-rate-limit';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { afterwardsRoutes } from './http/afterwards.ts';
import { sendJson, sendRefusal } from './http/answer.ts';
import { errorHandler, nothingHere } from './http/errors.ts';
import { facilitateRoutes } from './http/facilitate.ts';
import { keepingRoutes } from './http/keeping.ts';
import { apiHeaders, type AllHeaders } from './http/headers.ts';
import { servePages } from './http/pages.ts';
import { plainPages } from './http/plain-page.ts';
import { openSession, type ContextKeys } from './http/session.ts';
import type { Tokens } from './http/tokens.ts';
import { WrongCodes } from './http/wrong-codes.ts';
import { zoomRoutes } from './http/zoom.ts';
import type { Clock } from './lib/clock.ts';
import type { Ids } from './lib/keyed.ts';
import type { Log } from './lib/log.ts';
import type { Hub } from './meetings/hub.ts';
import type { Meetings } from './meetings/meetings.ts';
import { reflectRoutes } from './http/reflect.ts';
import { rehearsalRoutes } from './http/rehearsal.ts';
import type { Rehearsal } from './rehearsal/rehearsal.ts';
import { reviewRoutes } from './http/review.ts';
import { signInRoutes } from './http/sign-in.ts';
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
  ids: Ids;
  log: Log;
};

/** Everything but the hot routes, which stand in front of it. The order of middleware is here and nowhere else. */
export function makeApp(tools: AppTools): Express {
  const { config, store, meetings, headers, clock, log } = tools;
  const at = (path: string) => new URL(path, config.publicUrl).href;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustProxyHops);
  app.set('etag', false); // Zoom showed empty panels for answers of 304, which come without headers

  const dist = join(import.meta.dirname, '..', 'dist');
  app.use(servePages(dist, headers, config.rehearsal));
  app.use((_req, res, next) => {
    apiHeaders(res);
    next();
  });
  app.get('/healthz', (_req, res) => sendJson(res, 200, { ok: true }));
  app.use(['/api', '/review/sign-in', '/zoom/signed-in'], limited(config.networkPerMinute));
  const wrongCodes = new WrongCodes(clock, config.trustProxyHops);
  app.post('/api/session', (req, res) => openSession(req, res, { ...tools, wrongCodes }));
  const { ids: idKey } = config.secrets;
  app.use(facilitateRoutes({ ...tools, idKey, reviewAddress: () => at('/review') }));
  app.use(keepingRoutes(tools));
  app.use(reviewRoutes({ ...tools, wrongCodes, at }));
  const links = { reflectAddress: () => at('/reflect'), sharedAddress: () => at('/shared') };
  app.use(afterwardsRoutes({ ...tools, ...links, idKey }));
  app.use(reflectRoutes({ ...tools, wrongCodes, idKey }));
  const plainPage = plainPages(dist);
  const { page } = headers;
  const { zoom } = config;
  if (zoom) app.use(zoomRoutes({ zoom, redirectUri: at('/zoom/installed'), meetings, hub: tools.hub, store, clock, log, page, plainPage }));
  const signIn = zoom && { ...zoom, redirectUri: at('/zoom/signed-in') };
  app.use(signInRoutes({ app: signIn, secure: config.publicUrl.protocol === 'https:', tokens: tools.tokens, meetings, page, plainPage }));
  if (tools.rehearsal) app.use('/rehearsal', rehearsalRoutes(tools.rehearsal));

  app.use(nothingHere(page, plainPage));
  app.use(errorHandler(log));
  return app;
}

const MINUTE_MS = 60_000;
/** IPv6: what a household or a campus gets. */
const NETWORK_BITS = 56;

/** Far above what a full campus does, far below what a flood does. */
const limited = (perMinute: number): RateLimitRequestHandler =>
  rateLimit({
    windowMs: MINUTE_MS,
    limit: perMinute,
    standardHeaders: false,
    legacyHeaders: false,
    keyGenerator: (req) => ipKeyGenerator(req.ip ?? '', NETWORK_BITS),
    handler: (_req, res) => sendRefusal(res, 'too-fast'),
  });
