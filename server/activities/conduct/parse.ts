import { z } from 'zod';
import { CLAUSE, RULE, STEPS } from '../../code/wire.ts';
import { STARTERS, WAYS } from '../../code/starters/wire.ts';
import { Refusal, refuse } from '../../lib/refusal.ts';
import { cleanText } from '../../lib/text.ts';
import { MARKS, type ConductMove, type ConductSetup } from './wire.ts';

const setupShape = z.strictObject({ short: z.boolean() });

export function parseSetup(input: unknown): ConductSetup | Refusal {
  const read = setupShape.safeParse(input);
  return read.success ? read.data : refuse('bad-setup');
}

const id = z.string().max(64);
const ruleShape = z.strictObject({ present: z.literal(RULE.present), support: z.literal(RULE.support) });
const moveShape = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('suggest'), text: z.string(), starter: z.enum([...STARTERS, ...WAYS].map(({ key }) => key)).nullable() }),
  z.strictObject({ do: z.literal('take-back'), line: id }),
  z.strictObject({ do: z.literal('not-meant'), line: id, on: z.boolean() }),
  z.strictObject({ do: z.literal('mark'), line: id, has: z.enum(MARKS), on: z.boolean() }),
  z.strictObject({ do: z.literal('put'), line: id, with: id.nullable() }),
  z.strictObject({ do: z.literal('move'), line: id, by: z.literal([-1, 1]) }),
  z.strictObject({ do: z.literal('word'), line: id, text: z.string() }),
  z.strictObject({ do: z.literal('leave'), line: id, on: z.boolean() }),
  z.strictObject({ do: z.literal('spoken'), text: z.string() }),
  z.strictObject({ do: z.literal('go'), step: z.enum(STEPS) }),
  z.strictObject({ do: z.literal('rule'), rule: ruleShape }),
  z.strictObject({ do: z.literal('helper'), person: id.nullable() }),
  z.strictObject({ do: z.literal('finish'), later: z.literal(true).optional() }),
]);

/** What people write comes out clean; the same text cleaned again is the same. */
export function parseMove(input: unknown): ConductMove | Refusal {
  const read = moveShape.safeParse(input);
  if (!read.success) return refuse('malformed');
  const move = read.data;
  if (!('text' in move)) return move;
  const text = cleanText(move.text, { longest: CLAUSE.longest, lines: 'one' });
  return text instanceof Refusal ? text : { ...move, text };
}
