import type { NextFunction, Request, Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import { Refusal, refuse } from '../lib/refusal.ts';
import { afterOf } from '../afterwards/after.ts';
import { readMeeting, readSeries } from '../review/access.ts';
import { fileOf, seriesFileOf, type Made } from '../review/files.ts';
import { reportOf } from '../review/report.ts';
import { seriesOf } from '../review/series.ts';
import { REVIEW_FILES, SERIES_FILES, type FileReady } from '../review/wire.ts';
import type { Store } from '../store/store.ts';
import { readJson } from './body.ts';
import { whoAsks } from './identity.ts';
import type { Tokens } from './tokens.ts';

export type FileTools = { store: Store; tokens: Tokens; clock: Clock; log: Log; at: (path: string) => string };

const ZONE = z.string().max(64).refine(isZone).default('UTC');
const WANTED = z.strictObject({ file: z.enum(REVIEW_FILES), zone: ZONE });
const SERIES_WANTED = z.strictObject({ file: z.enum(SERIES_FILES), zone: ZONE });

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
  const wanted = await parsed(req, WANTED);
  if (wanted instanceof Refusal) return wanted;
  const reading = await readMeeting(reader, meetingId, store, clock());
  if (reading instanceof Refusal) return reading;
  const { by, key } = reader;
  return { ok: true, url: `/files/${tokens.issue({ use: 'file', meetingId, ...wanted, by, key })}` };
}

/** The same of a series. */
export async function makeSeriesAddress(req: Request, seriesId: string, { store, tokens, clock }: FileTools): Promise<FileReady | Refusal> {
  const reader = whoAsks(req, tokens, 'review');
  if (reader instanceof Refusal) return reader;
  const wanted = await parsed(req, SERIES_WANTED);
  if (wanted instanceof Refusal) return wanted;
  const sessions = await readSeries(reader, seriesId, store, clock());
  if (sessions instanceof Refusal) return sessions;
  const { by, key } = reader;
  return { ok: true, url: `/files/${tokens.issue({ use: 'series-file', seriesId, ...wanted, by, key })}` };
}

async function parsed<T>(req: Request, shape: z.ZodType<T>): Promise<T | Refusal> {
  const body = await readJson(req);
  return body instanceof Refusal ? body : (shape.safeParse(body).data ?? refuse('malformed'));
}

/** `GET /files/:token`. */
export async function sendFile(token: string, res: Response, next: NextFunction, tools: FileTools): Promise<void> {
  const made = (await sessionFile(token, tools)) ?? (await seriesFile(token, tools));
  if (!made) return next();
  res.setHeader('content-type', made.type);
  res.setHeader('content-disposition', `attachment; filename="${made.name}"`);
  try {
    await pipeline(Readable.from(made.body, { objectMode: false }), res);
  } catch (error) {
    // The answer has begun, so it can only be cut off. Whoever has gone away has cut it off themselves.
    if (!res.destroyed || !isCutOff(error)) tools.log.error('a file could not be made', error instanceof Error ? { err: error } : {});
  }
}

/** What an address stands for is checked anew: a link that was taken back opens no file either. */
async function sessionFile(token: string, { store, tokens, clock, at }: FileTools): Promise<Made | null> {
  const claims = tokens.read(token, 'file');
  const reading = claims && (await readMeeting(claims, claims.meetingId, store, clock()));
  if (!reading || reading instanceof Refusal) return null;
  return fileOf(reportOf(reading), { ...claims, at, after: await afterOf(claims.meetingId, store.afterwards) });
}

async function seriesFile(token: string, { store, tokens, clock }: FileTools): Promise<Made | null> {
  const claims = tokens.read(token, 'series-file');
  const sessions = claims && (await readSeries(claims, claims.seriesId, store, clock()));
  return !sessions || sessions instanceof Refusal ? null : seriesFileOf(seriesOf(sessions), claims);
}

const isCutOff = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
