import { Router, type NextFunction, type Request, type Response } from 'express';
import { z } from 'zod';
import type { Clock } from '../lib/clock.ts';
import { Refusal, refuse } from '../lib/refusal.ts';
import type { Hub } from '../meetings/hub.ts';
import { readable, readMeeting } from '../review/access.ts';
import { csv } from '../review/exports/csv.ts';
import { pollRows } from '../review/exports/polls.ts';
import { listed, reportOf } from '../review/report.ts';
import {
  REVIEW_FILES,
  type FileReady,
  type LinkOpened,
  type ReviewFile,
  type ReviewList,
  type ReviewPage,
  type SessionReport,
} from '../review/wire.ts';
import type { Store } from '../store/store.ts';
import { sendJson, sendRefusal } from './answer.ts';
import { readJson } from './body.ts';
import { secretHash } from './facilitate.ts';
import { whoAsks } from './identity.ts';
import { FRESH_FOR_MS, type Tokens } from './tokens.ts';
import type { WrongCodes } from './wrong-codes.ts';

export type ReviewTools = { store: Store; hub: Hub; tokens: Tokens; wrongCodes: WrongCodes; clock: Clock };

/** Looking back: what is left of a session, as a page and as files, and deleting it. What is not the reader's is not there. */
export function reviewRoutes(tools: ReviewTools): Router {
  const router = Router();
  const meeting = '/api/review/meetings/:id' as const;
  router.post('/api/review/link', (req, res) => reply(res, openLink(req, tools)));
  router.get('/api/review/meetings', (req, res) => reply(res, list(req, tools)));
  router.get(meeting, (req, res) => reply(res, show(req, req.params.id, tools)));
  router.delete(meeting, (req, res) => reply(res, deleteMeeting(req, req.params.id, tools)));
  router.delete(`${meeting}/activities/:activityId`, (req, res) => reply(res, deleteActivity(req, req.params, tools)));
  router.post(`${meeting}/files`, (req, res) => reply(res, makeAddress(req, req.params.id, tools)));
  router.get('/files/:token', (req, res, next) => sendFile(req.params.token, res, next, tools));
  return router;
}

async function reply(res: Response, work: Promise<{ ok: true } | Refusal>): Promise<void> {
  const answer = await work;
  if (answer instanceof Refusal) sendRefusal(res, answer.why);
  else sendJson(res, 200, answer);
}

const LINK = z.strictObject({ secret: z.string().min(1).max(64) });

/** A secret that is wrong, has run out or was taken back: one look into the same table, one answer. */
async function openLink(req: Request, { store, tokens, wrongCodes, clock }: ReviewTools): Promise<LinkOpened | Refusal> {
  const body = await readJson(req);
  const link = LINK.safeParse(body);
  if (!link.success) return body instanceof Refusal ? body : refuse('malformed');
  if (!wrongCodes.mayTry(req)) return refuse('too-fast');
  const hash = secretHash(link.data.secret);
  if (!(await store.reviewBySecret(hash, clock()))) {
    wrongCodes.wasWrong(req);
    return refuse('review-closed');
  }
  return { ok: true, token: tokens.issue({ use: 'review', by: 'link', key: hash.toString('base64url') }), freshForMs: FRESH_FOR_MS.review };
}

async function list(req: Request, { store, tokens, clock }: ReviewTools): Promise<ReviewList | Refusal> {
  const reader = whoAsks(req, tokens, 'review');
  const allowed = reader instanceof Refusal ? reader : await readable(reader, store, clock());
  if (reader instanceof Refusal || allowed instanceof Refusal) return allowed instanceof Refusal ? allowed : reader;
  const facts = await Promise.all(allowed.meetingIds.map((id) => store.facts(id)));
  return { ok: true, by: reader.by, sessions: facts.flatMap((each) => (each ? [listed(each)] : [])) };
}
