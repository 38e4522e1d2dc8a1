import type { NextFunction, Request, Response } from 'express';
import { z } from 'zod';
import type { Clock } from '../lib/clock.ts';
import { Refusal, refuse } from '../lib/refusal.ts';
import { readMeeting } from '../review/access.ts';
import { csv } from '../review/exports/csv.ts';
import { pollRows } from '../review/exports/polls.ts';
import { reportOf } from '../review/report.ts';
import { REVIEW_FILES, type FileReady, type ReviewFile, type SessionReport } from '../review/wire.ts';
import type { Store } from '../store/store.ts';
import { readJson } from './body.ts';
import { whoAsks } from './identity.ts';
import type { Tokens } from './tokens.ts';

export type FileTools = { store: Store; tokens: Tokens; clock: Clock };

type File = { type: string; text: string };

const MAKE: Record<ReviewFile, (session: SessionReport) => File> = {
  'polls.csv': (session) => ({ type: 'text/csv; charset=utf-8; header=absent', text: csv(pollRows(session)) }),
};

const WANTED = z.strictObject({ file: z.enum(REVIEW_FILES) });

/**
 * An address from which any browser can fetch one file for two minutes: inside Zoom nothing can be saved, and the browser
 * that opens instead is signed in to nothing.
 */
export async function makeAddress(req: Request, meetingId: string, { store, tokens, clock }: FileTools): Promise<FileReady | Refusal> {
  const reader = whoAsks(req, tokens, 'review');
  if (reader instanceof Refusal) return reader;
  const body = await readJson(req);
  if (body instanceof Refusal) return body;
  const wanted = WANTED.safeParse(body);
  if (!wanted.success) return refuse('malformed');
  const reading = await readMeeting(reader, meetingId, store, clock());
  if (reading instanceof Refusal) return reading;
  const { by, key } = reader;
  return { ok: true, url: `/files/${tokens.issue({ use: 'file', meetingId, file: wanted.data.file, by, key })}` };
}

/** `GET /files/:token`. What it stands for is checked anew: a link that was taken back opens no file either. */
export async function sendFile(token: string, res: Response, next: NextFunction, { store, tokens, clock }: FileTools): Promise<void> {
  const claims = tokens.read(token, 'file');
  const reading = claims && (await readMeeting(claims, claims.meetingId, store, clock()));
  if (!reading || reading instanceof Refusal) return next();
  const session = reportOf(reading);
  const { type, text } = MAKE[claims.file](session);
  const day = new Date(session.startedAt).toISOString().slice(0, 10);
  res.setHeader('content-type', type);
  res.setHeader('content-disposition', `attachment; filename="bright-spells-${day}-${claims.file}"`);
  res.end(text);
}
