import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { secretHash } from '../lib/keyed.ts';
import { Refusal, refuse } from '../lib/refusal.ts';
import type { Hub } from '../meetings/hub.ts';
import { readable, readMeeting, readSeries, type Reading } from '../review/access.ts';
import { schemaAt, SCHEMA_PATH } from '../review/json.ts';
import { reportOf } from '../review/report.ts';
import { seriesOf } from '../review/series.ts';
import type { LinkOpened, ReviewList, ReviewPage, SeriesPage } from '../review/wire.ts';
import { sendJson, sendRefusal } from './answer.ts';
import { readJson } from './body.ts';
import { whoAsks } from './identity.ts';
import { makeAddress, makeSeriesAddress, sendFile, type FileTools } from './review-files.ts';
import { FRESH_FOR_MS } from './tokens.ts';
import type { WrongCodes } from './wrong-codes.ts';

export type ReviewTools = FileTools & { hub: Hub; wrongCodes: WrongCodes };

type Answer<Yes extends { ok: true } = { ok: true }> = Promise<Yes | Refusal>;

/** Looking back: what a session has left, as a page and as files, and deleting it. What is not the reader's is not there. */
export function reviewRoutes(tools: ReviewTools): Router {
  const router = Router();
  const meeting = '/api/review/meetings/:id' as const;
  router.post('/api/review/link', (req, res) => reply(res, openLink(req, tools)));
  router.get('/api/review/meetings', (req, res) => reply(res, list(req, tools)));
  router.get(meeting, (req, res) => reply(res, show(req, req.params.id, tools)));
  router.delete(meeting, (req, res) => reply(res, deleteMeeting(req, req.params.id, tools)));
  router.delete(`${meeting}/activities/:activityId`, (req, res) => reply(res, deleteActivity(req, req.params, tools)));
  router.post(`${meeting}/files`, (req, res) => reply(res, makeAddress(req, req.params.id, tools)));
  router.get('/api/review/series/:seriesId', (req, res) => reply(res, showSeries(req, req.params.seriesId, tools)));
  router.post('/api/review/series/:seriesId/files', (req, res) => reply(res, makeSeriesAddress(req, req.params.seriesId, tools)));
  router.get(SCHEMA_PATH, (_req, res) => sendJson(res, 200, schemaAt(tools.at(SCHEMA_PATH))));
  router.get('/files/:token', (req, res, next) => sendFile(req.params.token, res, next, tools));
  return router;
}

async function reply(res: Response, work: Answer): Promise<void> {
  const answer = await work;
  if (answer instanceof Refusal) sendRefusal(res, answer.why);
  else sendJson(res, 200, answer);
}

const LINK = z.strictObject({ secret: z.string().min(1).max(64) });

/** A secret that is wrong, has run out or was taken back: one look into the same table, one answer. */
async function openLink(req: Request, { store, tokens, wrongCodes, clock }: ReviewTools): Answer<LinkOpened> {
  const body = await readJson(req);
  if (body instanceof Refusal) return body;
  const link = LINK.safeParse(body);
  if (!link.success) return refuse('malformed');
  if (!wrongCodes.mayTry(req)) return refuse('too-fast');
  const hash = secretHash(link.data.secret);
  if (!(await store.reviews.bySecret(hash, clock()))) {
    wrongCodes.wasWrong(req);
    return refuse('review-closed');
  }
  return { ok: true, token: tokens.issue({ use: 'review', by: 'link', key: hash.toString('base64url') }), freshForMs: FRESH_FOR_MS.review };
}

async function list(req: Request, { store, tokens, clock }: ReviewTools): Answer<ReviewList> {
  const reader = whoAsks(req, tokens, 'review');
  if (reader instanceof Refusal) return reader;
  const allowed = await readable(reader, store, clock());
  if (allowed instanceof Refusal) return allowed;
  return { ok: true, by: reader.by, sessions: allowed.sessions };
}

async function show(req: Request, meetingId: string, tools: ReviewTools): Answer<ReviewPage> {
  const reading = await read(req, meetingId, tools);
  return reading instanceof Refusal ? reading : { ok: true, session: reportOf(reading) };
}

async function showSeries(req: Request, seriesId: string, { store, tokens, clock }: ReviewTools): Answer<SeriesPage> {
  const reader = whoAsks(req, tokens, 'review');
  const sessions = reader instanceof Refusal ? reader : await readSeries(reader, seriesId, store, clock());
  return sessions instanceof Refusal ? sessions : { ok: true, series: seriesOf(sessions) };
}

async function deleteMeeting(req: Request, meetingId: string, tools: ReviewTools): Answer {
  const reading = await read(req, meetingId, tools);
  if (reading instanceof Refusal) return reading;
  await tools.store.deleteMeeting(meetingId, 'session, from the review', tools.clock());
  tools.hub.dismiss(meetingId);
  return { ok: true };
}

async function deleteActivity(req: Request, { id, activityId }: { id: string; activityId: string }, tools: ReviewTools): Answer {
  const reading = await read(req, id, tools);
  if (reading instanceof Refusal) return reading;
  const deleted = await tools.store.change(id, ({ activities }) =>
    activities.has(activityId) ? { writes: [{ write: 'delete-activity', activityId }], gives: true } : refuse('no-such-activity'),
  );
  if (deleted instanceof Refusal) return deleted;
  tools.hub.changed(id, { meeting: true, activities: [activityId] });
  return { ok: true };
}

async function read(req: Request, meetingId: string, { store, tokens, clock }: ReviewTools): Promise<Reading | Refusal> {
  const reader = whoAsks(req, tokens, 'review');
  return reader instanceof Refusal ? reader : readMeeting(reader, meetingId, store, clock());
}
