import type { Request, Response } from 'express';
import type { z } from 'zod';
import { Refusal, refuse } from '../lib/refusal.ts';
import { sendJson, sendRefusal } from './answer.ts';
import { readJson } from './body.ts';

export type Done = object | Refusal;

/** What came of it, with `ok` beside it. */
export async function reply(res: Response, work: Promise<Done>): Promise<void> {
  const answer = await work;
  if (answer instanceof Refusal) sendRefusal(res, answer.why);
  else sendJson(res, 200, { ok: true, ...answer });
}

/** Goes on only with a body of exactly this shape. */
export async function withBody<T>(req: Request, shape: z.ZodType<T>, work: (body: T) => Promise<Done>): Promise<Done> {
  const body = await readJson(req);
  if (body instanceof Refusal) return body;
  const read = shape.safeParse(body);
  return read.success ? work(read.data) : refuse('malformed');
}
