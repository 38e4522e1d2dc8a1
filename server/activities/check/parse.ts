import { z } from 'zod';
import { CLAUSE, REASON, STANCES } from '../../code/wire.ts';
import { Refusal, refuse } from '../../lib/refusal.ts';
import { cleanText } from '../../lib/text.ts';
import { MOST_ITEMS, MOST_PHONES, type CheckMove, type CheckSetup } from './wire.ts';

const id = z.string().max(64);
const setupShape = z.strictObject({
  only: z.array(id).max(MOST_ITEMS).nullable(),
  words: z.record(id, z.string()),
  short: z.boolean(),
});

export function parseSetup(input: unknown): CheckSetup | Refusal {
  const read = setupShape.safeParse(input);
  if (!read.success || Object.keys(read.data.words).length > MOST_ITEMS) return refuse('bad-setup');
  const words: Record<string, string> = {};
  for (const [item, written] of Object.entries(read.data.words)) {
    const text = cleanText(written, { longest: CLAUSE.longest, lines: 'one' });
    if (text instanceof Refusal) return refuse('bad-setup');
    words[item] = text;
  }
  return { ...read.data, words };
}

const stance = z.enum(STANCES);
const moveShape = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('say'),
    item: id,
    stance: stance.nullable(),
    why: z.string().nullable(),
    told: z.enum(['all', 'facilitators', 'nobody']),
  }),
  z.strictObject({ do: z.literal('say-all'), stance: stance.exclude(['block']) }),
  z.strictObject({ do: z.literal('support'), person: id.nullable(), on: z.boolean() }),
  z.strictObject({ do: z.literal('phone'), phone: z.int().min(1).max(MOST_PHONES), item: id, stance: stance.nullable() }),
  z.strictObject({ do: z.literal('finish'), today: z.boolean() }),
]);

export function parseMove(input: unknown): CheckMove | Refusal {
  const read = moveShape.safeParse(input);
  if (!read.success) return refuse('malformed');
  const move = read.data;
  if (move.do !== 'say' || move.why === null) return move;
  const why = cleanText(move.why, { longest: REASON.longest, lines: 'many' });
  return why instanceof Refusal ? why : { ...move, why };
}
