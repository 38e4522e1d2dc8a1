import { Router, type Request } from 'express';
import { z } from 'zod';
import { shorten } from '../keeping/shorten.ts';
import type { Clock } from '../lib/clock.ts';
import { Refusal, refuse } from '../lib/refusal.ts';
import type { Hub } from '../meetings/hub.ts';
import { readable, readMeeting } from '../review/access.ts';
import type { Store } from '../store/store.ts';
import { readJson } from './body.ts';
import { whoAsks } from './identity.ts';
import type { Tokens } from './tokens.ts';
import { reply } from './with-body.ts';

export type KeepingTools = { store: Store; hub: Hub; tokens: Tokens; clock: Clock };

/** How long what is left of a session is kept, and the ends that take more than one session along. */
export function keepingRoutes(tools: KeepingTools): Router {
  const router = Router();
  const meeting = '/api/review/meetings/:id' as const;
  router.put(`${meeting}/keeping`, (req, res) => reply(res, keepShorter(req, req.params.id, tools)));
  router.delete('/api/review/series/:seriesId', (req, res) => reply(res, deleteSeries(req, req.params.seriesId, tools)));
  router.delete('/api/review/account', (req, res) => reply(res, deleteAccount(req, tools)));
  return router;
}

const SHORTER = z.strictObject({ days: z.number().int() });

async function keepShorter(req: Request, meetingId: string, { store, hub, tokens, clock }: KeepingTools): Promise<object | Refusal> {
  const reader = whoAsks(req, tokens, 'review');
  if (reader instanceof Refusal) return reader;
  const body = await readJson(req);
  if (body instanceof Refusal) return body;
  const wanted = SHORTER.safeParse(body);
  if (!wanted.success) return refuse('malformed');
  const reading = await readMeeting(reader, meetingId, store, clock());
  if (reading instanceof Refusal) return reading;
  const shortened = await store.change(meetingId, (facts) => shorten(facts, wanted.data.days, clock()));
  if (!(shortened instanceof Refusal)) hub.changed(meetingId, { meeting: true });
  return shortened;
}

/** The sessions of a series that this reader may read: those that others have run alone are theirs to delete. */
async function deleteSeries(req: Request, seriesId: string, { store, hub, tokens, clock }: KeepingTools): Promise<object | Refusal> {
  const reader = whoAsks(req, tokens, 'review');
  if (reader instanceof Refusal) return reader;
  const allowed = await readable(reader, store, clock());
  if (allowed instanceof Refusal) return allowed;
  const theirs = allowed.sessions.filter((session) => session.seriesId === seriesId);
  if (theirs.length === 0) return refuse('no-such-meeting');
  for (const { id } of theirs) {
    await store.deleteMeeting(id, 'session of a series, from the review', clock());
    hub.dismiss(id);
  }
  return { deleted: theirs.length };
}

/** Everything of a facilitator who is signed in with Zoom. A link is nobody's account. */
async function deleteAccount(req: Request, { store, hub, tokens, clock }: KeepingTools): Promise<object | Refusal> {
  const reader = whoAsks(req, tokens, 'review');
  if (reader instanceof Refusal) return reader;
  if (reader.by !== 'account') return refuse('facilitators-only');
  const deleted = await store.forgetZoomUser(Buffer.from(reader.key, 'base64url'), 'all of a facilitator, from the review', clock());
  for (const meetingId of deleted) hub.dismiss(meetingId);
  return { deleted: deleted.length };
}
