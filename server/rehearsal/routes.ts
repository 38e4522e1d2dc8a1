import { json, Router } from 'express';
import { z } from 'zod';
import type { Clock } from '../lib/clock.ts';
import { Refusal } from '../lib/refusal.ts';
import { parseSeat, signRehearsalContext } from './contexts.ts';
import { Crowd } from './crowd.ts';
import { Lines } from './lines.ts';
import { LARGEST_CROWD, type RehearsalSeat } from './wire.ts';

export type RehearsalOptions = { keys: { clientId: string; key: Buffer }; base: () => string; clock: Clock };

/** The server's part in playing Zoom: it signs pretend contexts, keeps a pretend crowd, and cuts lines. */
export type Rehearsal = { sign: (seat: RehearsalSeat) => string; crowd: Crowd; lines: Lines };

export function makeRehearsal({ keys, base, clock }: RehearsalOptions): Rehearsal {
  const sign = (seat: RehearsalSeat) => signRehearsalContext(seat, keys, clock());
  return { sign, crowd: new Crowd({ base, sign }), lines: new Lines() };
}

const CROWD = z.strictObject({ meetingUuid: z.string().min(1).max(100), count: z.int().min(0).max(LARGEST_CROWD), seed: z.int() });
const LINE = z.strictObject({ host: z.string().min(1).max(200), down: z.boolean() });

export function rehearsalRoutes({ sign, crowd, lines }: Rehearsal): Router {
  const router = Router();
  router.use(json({ limit: '4kb' }));
  router.post('/context', (req, res) => {
    const seat = parseSeat(req.body);
    if (seat instanceof Refusal) res.status(400).json({ ok: false, why: seat.why });
    else res.json({ context: sign(seat) });
  });
  router.post('/crowd', async (req, res) => {
    const wanted = CROWD.safeParse(req.body);
    if (!wanted.success) return void res.status(400).json({ ok: false, why: 'malformed' });
    await crowd.resize(wanted.data);
    res.json({ ok: true });
  });
  router.post('/line', (req, res) => {
    const line = LINE.safeParse(req.body);
    if (!line.success) return void res.status(400).json({ ok: false, why: 'malformed' });
    lines.set(line.data.host, line.data.down);
    res.json({ ok: true });
  });
  return router;
}
