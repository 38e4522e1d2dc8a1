import { json, Router } from 'express';
import { z } from 'zod';
import { Refusal } from '../lib/refusal.ts';
import { parseSeat } from '../rehearsal/contexts.ts';
import type { Rehearsal } from '../rehearsal/rehearsal.ts';
import { LARGEST_CROWD } from '../rehearsal/wire.ts';
import { sendJson, sendRefusal } from './answer.ts';

const CROWD = z.strictObject({ meetingUuid: z.string().min(1).max(100), count: z.int().min(0).max(LARGEST_CROWD), seed: z.int() });
const PLACES = z.strictObject({
  meetingUuid: z.string().min(1).max(100),
  rooms: z.array(z.string().min(1).max(100).nullable()).max(LARGEST_CROWD),
});
const LINE = z.strictObject({ host: z.string().min(1).max(200), down: z.boolean() });

export function rehearsalRoutes({ sign, crowd, lines }: Rehearsal): Router {
  const router = Router();
  router.use(json({ limit: '16kb' }));
  router.post('/context', (req, res) => {
    const seat = parseSeat(req.body);
    if (seat instanceof Refusal) sendRefusal(res, seat.why);
    else sendJson(res, 200, { context: sign(seat) });
  });
  router.post('/crowd', async (req, res) => {
    const wanted = CROWD.safeParse(req.body);
    if (!wanted.success) return sendRefusal(res, 'malformed');
    await crowd.resize(wanted.data);
    sendJson(res, 200, { ok: true });
  });
  router.post('/places', (req, res) => {
    const places = PLACES.safeParse(req.body);
    if (!places.success) return sendRefusal(res, 'malformed');
    crowd.place(places.data);
    sendJson(res, 200, { ok: true });
  });
  router.post('/line', (req, res) => {
    const line = LINE.safeParse(req.body);
    if (!line.success) return sendRefusal(res, 'malformed');
    lines.set(line.data.host, line.data.down);
    sendJson(res, 200, { ok: true });
  });
  return router;
}
