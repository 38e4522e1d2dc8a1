import { Router, type Request, type Response } from 'express';
import { openSurvey } from '../afterwards/reviewing.ts';
import { keptUntil } from '../keeping/days.ts';
import { DAY_MS, KEPT_DAYS } from '../keeping/wire.ts';
import type { Clock } from '../lib/clock.ts';
import { randomId, secretHash } from '../lib/keyed.ts';
import { Refusal } from '../lib/refusal.ts';
import type { Hub } from '../meetings/hub.ts';
import { offer, OFFER_MS, offerCode, takeBackOffers } from '../meetings/offers.ts';
import { mayFacilitate } from '../meetings/policy.ts';
import type { Facts, Person, Store } from '../store/store.ts';
import type { EarlierSessions, SeriesCode } from '../wire.ts';
import { sendJson, sendRefusal } from './answer.ts';
import { whoAsks } from './identity.ts';
import type { Tokens } from './tokens.ts';

export type FacilitateTools = { store: Store; hub: Hub; tokens: Tokens; clock: Clock; idKey: Buffer; reviewAddress: () => string };

/** What facilitators do to a whole meeting, from inside it. */
export function facilitateRoutes(tools: FacilitateTools): Router {
  const router = Router();
  router.post('/api/review-links', (req, res) => asFacilitator(req, res, tools, (facts) => makeLink(facts, res, tools)));
  router.delete('/api/review-links', (req, res) => asFacilitator(req, res, tools, (facts) => revokeLinks(facts, res, tools)));
  router.get('/api/series', (req, res) => asFacilitator(req, res, tools, (facts, me) => earlierSessions(facts, me, res, tools)));
  router.post('/api/series-codes', (req, res) => asFacilitator(req, res, tools, (facts) => makeSeriesCode(facts, res, tools)));
  router.delete('/api/series-codes', (req, res) => asFacilitator(req, res, tools, (facts) => revokeSeriesCodes(facts, res, tools)));
  router.post('/api/survey', (req, res) => asFacilitator(req, res, tools, (facts) => openItsSurvey(facts, res, tools)));
  router.delete('/api/meeting', (req, res) => asFacilitator(req, res, tools, (facts) => deleteMeeting(facts, res, tools)));
  return router;
}

async function asFacilitator(
  req: Request,
  res: Response,
  tools: FacilitateTools,
  act: (facts: Facts, me: Readonly<Person>) => Promise<void>,
): Promise<void> {
  const who = whoAsks(req, tools.tokens, 'meeting');
  if (who instanceof Refusal) return sendRefusal(res, who.why);
  const facts = await tools.store.facts(who.meetingId);
  const person = facts?.people.get(who.personId);
  if (!facts || !person) return sendRefusal(res, 'signed-out');
  const no = mayFacilitate(person, tools.clock());
  return no ? sendRefusal(res, no.why) : act(facts, person);
}

/** It opens the review until then, unless it is taken back before: no longer than there is something to see. */
async function makeLink({ meeting }: Facts, res: Response, { store, clock, reviewAddress }: FacilitateTools): Promise<void> {
  const secret = randomId();
  const expiresAt = Math.min(clock() + KEPT_DAYS.reviewLink * DAY_MS, keptUntil(meeting));
  await store.reviews.grant(meeting.id, secretHash(secret), clock(), expiresAt);
  sendJson(res, 200, { ok: true, link: `${reviewAddress()}#${secret}`, expiresAt });
}

/** What this person may let the session go on from. Somebody whom Zoom does not know has none. */
async function earlierSessions(
  { meeting }: Facts,
  { zoomUser }: Readonly<Person>,
  res: Response,
  { store }: FacilitateTools,
): Promise<void> {
  const theirs = zoomUser === null ? [] : await store.reviews.seriesOf(zoomUser);
  const sessions = theirs
    .filter(({ id }) => id !== meeting.id)
    .map(({ id, title, startedAt, seriesId }) => ({
      id,
      title,
      startedAt,
      linked: seriesId === meeting.seriesId,
      series: seriesId,
    }));
  const joined = meeting.seriesId !== meeting.id;
  sendJson(res, 200, { ok: true, sessions, joined } satisfies EarlierSessions);
}

async function makeSeriesCode({ meeting }: Facts, res: Response, { store, clock }: FacilitateTools): Promise<void> {
  const secret = randomId();
  const made = await store.change(meeting.id, ({ series }) => ({ writes: offer(series, secret, clock()), gives: true }));
  if (made instanceof Refusal) return sendRefusal(res, made.why);
  sendJson(res, 200, { ok: true, code: offerCode(meeting.id, secret), until: clock() + OFFER_MS } satisfies SeriesCode);
}

async function revokeSeriesCodes({ meeting }: Facts, res: Response, { store }: FacilitateTools): Promise<void> {
  const revoked = await store.change(meeting.id, ({ series }) => {
    const writes = takeBackOffers(series);
    return { writes, gives: writes.length };
  });
  if (revoked instanceof Refusal) return sendRefusal(res, revoked.why);
  sendJson(res, 200, { ok: true, revoked });
}

async function revokeLinks({ meeting }: Facts, res: Response, { store }: FacilitateTools): Promise<void> {
  sendJson(res, 200, { ok: true, revoked: await store.reviews.revoke(meeting.id) });
}

/** Everybody in the session hears of it by their view, which has the link. */
async function openItsSurvey({ meeting }: Facts, res: Response, tools: FacilitateTools): Promise<void> {
  const opened = await openSurvey(meeting.id, tools);
  if (opened instanceof Refusal) return sendRefusal(res, opened.why);
  tools.hub.changed(meeting.id, { meeting: true });
  sendJson(res, 200, { ok: true });
}

async function deleteMeeting({ meeting }: Facts, res: Response, { store, hub, clock }: FacilitateTools): Promise<void> {
  await store.deleteMeeting(meeting.id, 'session, from the panel', clock());
  hub.dismiss(meeting.id);
  sendJson(res, 200, { ok: true });
}
