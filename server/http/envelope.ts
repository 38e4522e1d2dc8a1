import { z } from 'zod';
import { kinds } from '../activities/index.ts';
import type { KindName } from '../activities/wire.ts';
import { refuse, type Refusal } from '../lib/refusal.ts';
import { PROTOCOL, type Envelope } from '../wire.ts';

const isKind = (name: string): name is KindName => Object.hasOwn(kinds, name);

const id = z.string().regex(/^[\w-]{22}$/);
const seq = z.int().min(1);
const line = z.string().max(1000);
const care = z.strictObject({ real: z.boolean(), name: line, during: line, after: line, emergency: line });
const shared = { id, protocol: z.int() };

/** Strict: an unknown key is a refusal, so that nothing can be smuggled past a rule that does not look at it. */
const ENVELOPE = z.discriminatedUnion('type', [
  z.strictObject({ ...shared, type: z.literal('move'), activityId: id, move: z.unknown(), seq }),
  z.strictObject({ ...shared, type: z.literal('arrive'), name: z.string().max(400).nullable() }),
  z.strictObject({ ...shared, type: z.literal('forget-me') }),
  z.strictObject({ ...shared, type: z.literal('open'), kind: z.string().refine(isKind), setup: z.unknown() }),
  z.strictObject({ ...shared, type: z.literal('close'), activityId: id, show: z.boolean(), now: z.literal(true).optional() }),
  z.strictObject({ ...shared, type: z.literal('show'), activityId: id }),
  z.strictObject({ ...shared, type: z.literal('delete'), activityId: id }),
  z.strictObject({ ...shared, type: z.literal('revise'), activityId: id, change: z.unknown() }),
  z.strictObject({ ...shared, type: z.literal('keep'), kind: z.string().refine(isKind), keep: z.unknown() }),
  z.strictObject({ ...shared, type: z.literal('title'), title: z.string().max(1000) }),
  z.strictObject({ ...shared, type: z.literal('care'), care }),
  z.strictObject({ ...shared, type: z.literal('join-series'), meetingId: id }),
  z.strictObject({ ...shared, type: z.literal('join-by-code'), code: z.string().max(100) }),
  z.strictObject({ ...shared, type: z.literal('leave-series') }),
  z.strictObject({ ...shared, type: z.literal('give-series'), personId: id }),
  z.strictObject({ ...shared, type: z.literal('rooms'), ids: z.array(z.string().min(1).max(200)).max(100) }),
  z.strictObject({ ...shared, type: z.literal('browser-door'), open: z.boolean() }),
]);

export function parseEnvelope(body: unknown): Envelope | Refusal {
  const parsed = ENVELOPE.safeParse(body);
  if (!parsed.success) return refuse('malformed');
  return parsed.data.protocol < PROTOCOL ? refuse('panel-too-old') : parsed.data;
}
