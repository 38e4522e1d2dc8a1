import { z } from 'zod';
import { Refusal, refuse } from '../../lib/refusal.ts';
import { cleanText } from '../../lib/text.ts';
import { LONGEST_NAME } from '../../wire.ts';
import { CHOICE_KEYS, CHOICE_QUESTIONS, LONGEST_LINE, QUOTES, TEXT_KEYS, type Reflection } from './wire.ts';

const REFLECTION = z.strictObject({
  choices: z.partialRecord(z.enum(CHOICE_KEYS), z.string()),
  texts: z.partialRecord(z.enum(TEXT_KEYS), z.string()),
  quote: z.enum(QUOTES).nullable(),
  name: z.string().nullable(),
});

/** Texts come out clean. An empty one is one that was passed over. */
export function parseReflection(input: unknown): Reflection | Refusal {
  const read = REFLECTION.safeParse(input);
  if (!read.success) return refuse('malformed');
  const { choices, quote } = read.data;
  const known = CHOICE_KEYS.every(
    (key) => choices[key] === undefined || CHOICE_QUESTIONS[key].answers.some((answer) => answer.key === choices[key]),
  );
  if (!known) return refuse('malformed');
  const texts: Reflection['texts'] = {};
  for (const key of TEXT_KEYS) {
    const text = cleaned(read.data.texts[key] ?? '', LONGEST_LINE, 'many');
    if (text instanceof Refusal) return text;
    if (text !== null) texts[key] = text;
  }
  const name = quote === 'named' ? cleaned(read.data.name ?? '', LONGEST_NAME, 'one') : null;
  return name instanceof Refusal ? name : { choices, texts, quote: quote === 'named' && name === null ? 'unnamed' : quote, name };
}

const cleaned = (text: string, longest: number, lines: 'one' | 'many'): string | Refusal | null =>
  text.trim() === '' ? null : cleanText(text, { longest, lines });
