import { Router, type RequestHandler } from 'express';
import type { Config } from '../config.ts';
import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import { Refusal } from '../lib/refusal.ts';
import type { Hub } from '../meetings/hub.ts';
import type { Meetings } from '../meetings/meetings.ts';
import type { Store } from '../store/store.ts';
import { finishInstall } from '../zoom/oauth.ts';
import { SeenSignatures } from '../zoom/seen-signatures.ts';
import { readWebhook } from '../zoom/webhooks.ts';
import { sendJson, sendRefusal } from './answer.ts';
import { readBytes } from './body.ts';
import type { Headers } from './headers.ts';
import type { PlainPage } from './plain-page.ts';

export type ZoomTools = {
  zoom: NonNullable<Config['zoom']>;
  redirectUri: string;
  meetings: Meetings;
  hub: Hub;
  store: Store;
  clock: Clock;
  log: Log;
  page: Headers;
  plainPage: PlainPage;
};

/** What Zoom itself asks of us: to hear that the app was added or removed. */
export function zoomRoutes(tools: ZoomTools): Router {
  const router = Router();
  const { webhookSecret } = tools.zoom;
  if (webhookSecret !== null) router.post('/zoom/events', hearEvents(tools, webhookSecret));
  router.get('/zoom/installed', welcomeNewAccount(tools));
  return router;
}

function hearEvents({ meetings, hub, store, clock, log }: ZoomTools, secretToken: string): RequestHandler {
  const seen = new SeenSignatures();
  return async (req, res) => {
    const rawBody = await readBytes(req);
    if (rawBody instanceof Refusal) return sendRefusal(res, rawBody.why);
    const signature = req.get('x-zm-signature');
    const event = readWebhook({ signature, timestamp: req.get('x-zm-request-timestamp'), rawBody, secretToken, now: clock(), seen });
    if (event instanceof Refusal) return sendRefusal(res, event.why);
    if (event.type === 'challenge') return sendJson(res, 200, event.answer);
    if (event.type === 'deauthorised') {
      try {
        const key = meetings.zoomUserKey('zoom', event.zoomUser);
        const deleted = await store.forgetZoomUser(key, 'all of a facilitator, who removed the app', clock());
        for (const meetingId of deleted) hub.dismiss(meetingId);
        log.info('a facilitator removed the app; what was theirs is deleted', { count: deleted.length });
      } catch (error) {
        seen.forget(signature ?? ''); // or Zoom's next try would be taken for done
        throw error;
      }
    }
    sendJson(res, 200, { ok: true });
  };
}

const WORDS = {
  added: ['Bright Spells is added', 'Open a Zoom meeting, choose Apps, then Bright Spells. You can close this page.'],
  declined: ['Zoom did not add Bright Spells', 'The link may be too old. Go back to the Marketplace page, and add the app again.'],
  'no-answer': ['Zoom did not answer', 'Wait a minute. Go back to the Marketplace page, and add the app again.'],
} as const;

function welcomeNewAccount({ zoom, redirectUri, page, plainPage }: ZoomTools): RequestHandler {
  return async (req, res) => {
    const code = typeof req.query['code'] === 'string' ? req.query['code'] : '';
    const outcome = code === '' ? 'declined' : await finishInstall(code, { ...zoom, redirectUri });
    const [title, text] = WORDS[outcome];
    page(res);
    res.type('html').send(plainPage(title, `<p>${text}</p>`));
  };
}
