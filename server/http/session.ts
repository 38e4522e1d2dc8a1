import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Clock } from '../lib/clock.ts';
import { Refusal, refuse } from '../lib/refusal.ts';
import type { Admitted, Meetings } from '../meetings/meetings.ts';
import type { Realm, Store } from '../store/store.ts';
import type { Admission, Entrance } from '../wire.ts';
import { openAppContext, type AppContext } from '../zoom/app-context.ts';
import { sendJson, sendRefusal } from './answer.ts';
import { readJson } from './body.ts';
import { FRESH_FOR_MS, type Tokens } from './tokens.ts';
import type { WrongCodes } from './wrong-codes.ts';

/** The keys under which an app context may be sealed: Zoom's for real meetings, our own for the rehearsal. */
export type ContextKeys = { realm: Realm; clientId: string; key: Buffer }[];

export type SessionTools = {
  meetings: Meetings;
  store: Store;
  tokens: Tokens;
  contextKeys: ContextKeys;
  wrongCodes: WrongCodes;
  clock: Clock;
};

const seat = z
  .string()
  .regex(/^[\w-]{22}$/)
  .optional();

const ENTRANCE = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('zoom'), context: z.string().min(1), seat }),
  z.strictObject({ by: z.literal('code'), code: z.string().min(1).max(64), seat }),
  z.strictObject({ by: z.literal('link'), secret: z.string().min(1).max(64), seat }),
  z.strictObject({ by: z.literal('seat'), seat: seat.unwrap() }),
]);

/** `POST /api/session`: proves who is at the door, and hands out a token for minutes. */
export async function openSession(req: Request, res: Response, tools: SessionTools): Promise<void> {
  const body = await readJson(req);
  const entrance = body instanceof Refusal ? body : parse(body);
  const admission = entrance instanceof Refusal ? entrance : await admit(entrance, req, tools);
  if (admission instanceof Refusal) sendRefusal(res, admission.why);
  else sendJson(res, 200, admission);
}

const parse = (body: unknown): Entrance | Refusal => ENTRANCE.safeParse(body).data ?? refuse('malformed');

async function admit(entrance: Entrance, req: Request, tools: SessionTools): Promise<Admission | Refusal> {
  switch (entrance.by) {
    case 'zoom':
      return admitFromZoom(entrance, tools);
    case 'code':
      return admitByDoor({ code: entrance.code }, entrance.seat, req, tools);
    case 'link':
      return admitByDoor({ link: entrance.secret }, entrance.seat, req, tools);
    case 'seat':
      return toMeeting(await tools.meetings.enterBySeat(entrance.seat), tools);
  }
}

async function admitByDoor(
  door: { code: string } | { link: string },
  kept: string | undefined,
  req: Request,
  tools: SessionTools,
): Promise<Admission | Refusal> {
  if (!tools.wrongCodes.mayTry(req)) return refuse('too-fast');
  const admitted = await tools.meetings.enterByDoor(door, kept ?? null);
  if (admitted instanceof Refusal) tools.wrongCodes.wasWrong(req);
  return toMeeting(admitted, tools);
}

async function admitFromZoom(entrance: Extract<Entrance, { by: 'zoom' }>, tools: SessionTools): Promise<Admission | Refusal> {
  const opened = openWithAny(entrance.context, tools);
  if (opened instanceof Refusal) return opened;
  const { realm, context } = opened;
  const spent = { fingerprint: context.fingerprint, until: context.expiresAt };
  switch (context.kind) {
    case 'meeting': {
      const { meetingIds, roomId, zoomUser, role } = context;
      return toMeeting(
        await tools.meetings.enterFromZoom({ realm, meetingIds, roomId, zoomUser, role, seat: entrance.seat ?? null, context: spent }),
        tools,
        roomId !== null || meetingIds.length > 1,
      );
    }
    case 'main-window':
      if (context.zoomUser === null) return refuse('no-such-meeting');
      if (!(await tools.store.spend(spent))) return refuse('context-used');
      return toReview(tools.meetings.zoomUserKey(realm, context.zoomUser), tools);
    case 'elsewhere':
      return refuse('no-such-meeting');
  }
}

function openWithAny(text: string, { contextKeys, clock }: SessionTools): { realm: Realm; context: AppContext } | Refusal {
  for (const { realm, ...keys } of contextKeys) {
    const context = openAppContext(text, keys, clock());
    if (!(context instanceof Refusal)) return { realm, context };
  }
  return refuse('bad-context');
}

function toMeeting(admitted: Admitted | Refusal, { tokens }: SessionTools, inRoom = false): Admission | Refusal {
  if (admitted instanceof Refusal) return admitted;
  const { meetingId, personId, role, seat: kept } = admitted;
  return {
    ok: true,
    into: 'meeting',
    token: tokens.issue({ use: 'meeting', meetingId, personId, ...(inRoom && { inRoom }) }),
    freshForMs: FRESH_FOR_MS.meeting,
    seat: kept,
    personId,
    role,
  };
}

const toReview = (zoomUser: Buffer, { tokens }: SessionTools): Admission => ({
  ok: true,
  into: 'review',
  token: tokens.issue({ use: 'review', by: 'account', key: zoomUser.toString('base64url') }),
  freshForMs: FRESH_FOR_MS.review,
});
