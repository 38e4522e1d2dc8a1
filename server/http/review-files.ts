import type { NextFunction, Request, Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import { Refusal, refuse } from '../lib/refusal.ts';
import { afterOf } from '../afterwards/after.ts';
import { readMeeting } from '../review/access.ts';
import { fileOf } from '../review/files.ts';
import { reportOf } from '../review/report.ts';
import { REVIEW_FILES, type FileReady } from '../review/wire.ts';
import type { Store } from '../store/store.ts';
import { readJson } from './body.ts';
import { whoAsks } from './identity.ts';
import type { Tokens } from './tokens.ts';

export type FileTools = { store: Store; tokens: Tokens; clock: Clock; log: Log; at: (path: string) => string };

const WANTED = z.strictObject({ file: z.enum(REVIEW_FILES), zone: z.string().max(64).refine(isZone).default('UTC') });

/** A time zone as browsers name them: "Europe/London". */
function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

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
  return { ok: true, url: `/files/${tokens.issue({ use: 'file', meetingId, ...wanted.data, by, key })}` };
}

/** `GET /files/:token`. What it stands for is checked anew: a link that was taken back opens no file either. */
export async function sendFile(token: string, res: Response, next: NextFunction, tools: FileTools): Promise<void> {
  const { store, tokens, clock, log, at } = tools;
  const claims = tokens.read(token, 'file');
  const reading = claims && (await readMeeting(claims, claims.meetingId, store, clock()));
  if (!reading || reading instanceof Refusal) return next();
  const { type, name, body } = await fileOf(reportOf(reading), { ...claims, at, after: await afterOf(claims.meetingId, store.afterwards) });
  res.setHeader('content-type', type);
  res.setHeader('content-disposition', `attachment; filename="${name}"`);
  try {
    await pipeline(Readable.from(body, { objectMode: false }), res);
  } catch (error) {
    // The answer has begun, so it can only be cut off. Whoever has gone away has cut it off themselves.
    if (!res.destroyed || !isCutOff(error)) log.error('a file could not be made', error instanceof Error ? { err: error } : {});
  }
}

const isCutOff = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
