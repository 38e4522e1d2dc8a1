import { z } from 'zod';
import { CLAUSE, REASON } from '../../code/wire.ts';
import { Refusal, refuse } from '../../lib/refusal.ts';
import { cleanText } from '../../lib/text.ts';
import { ASKS, SAYS, type AgreementMove, type AgreementSetup } from './wire.ts';

const setupShape = z.strictObject({ stands: z.literal(true) });

export function parseSetup(input: unknown): AgreementSetup | Refusal {
  const read = setupShape.safeParse(input);
  return read.success ? read.data : refuse('bad-setup');
}

const id = z.string().max(64);
const ask = z.enum(ASKS);
const moveShape = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('read'), version: z.int().min(1), says: z.enum(SAYS) }),
  z.strictObject({ do: z.literal('change'), about: id.nullable(), text: z.string(), out: z.boolean() }),
  z.strictObject({ do: z.literal('object'), edit: id }),
  z.strictObject({ do: z.literal('not-kept'), clause: id.nullable(), text: z.string().nullable(), named: z.boolean() }),
  z.strictObject({ do: z.literal('pick'), ask, clause: id.nullable() }),
  z.strictObject({ do: z.literal('answer'), change: id, changed: z.boolean(), because: z.string() }),
  z.strictObject({ do: z.literal('edit'), clause: id, text: z.string() }),
  z.strictObject({
    do: z.literal('sign'),
    clause: id,
    address: z
      .url({ protocol: /^https$/ })
      .max(300)
      .nullable(),
  }),
  z.strictObject({ do: z.literal('leave-out'), line: id }),
  z.strictObject({ do: z.literal('reminded'), report: id }),
  z.strictObject({ do: z.literal('ask'), ask: ask.nullable() }),
]);

export function parseMove(input: unknown): AgreementMove | Refusal {
  const read = moveShape.safeParse(input);
  return read.success ? cleaned(read.data) : refuse('malformed');
}

/** An answer may be without a reason; everything else that can be written has to say something. */
function cleaned(move: AgreementMove): AgreementMove | Refusal {
  switch (move.do) {
    case 'change':
    case 'edit': {
      const text = cleanText(move.text, { longest: CLAUSE.longest, lines: 'one' });
      return text instanceof Refusal ? text : { ...move, text };
    }
    case 'not-kept': {
      if (move.text === null) return move;
      const text = cleanText(move.text, { longest: REASON.longest, lines: 'many' });
      return text instanceof Refusal ? text : { ...move, text };
    }
    case 'answer': {
      if (move.because.trim() === '') return { ...move, because: '' };
      const because = cleanText(move.because, { longest: REASON.longest, lines: 'many' });
      return because instanceof Refusal ? because : { ...move, because };
    }
    case 'read':
    case 'object':
    case 'pick':
    case 'sign':
    case 'leave-out':
    case 'reminded':
    case 'ask':
      return move;
  }
}
