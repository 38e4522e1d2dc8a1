import { z } from 'zod';
import { refuse, Refusal } from '../../lib/refusal.ts';
import { cleanText } from '../../lib/text.ts';
import { LEVELS } from '../wire.ts';
import { PRESETS } from './presets/wire.ts';
import { PURPOSE, THRESHOLD, type PollSetup, type PollWire } from './wire.ts';

const choiceShape = z.strictObject({
  preset: z.string(),
  level: z.enum(LEVELS).optional(),
  threshold: z.int().min(THRESHOLD.least).max(THRESHOLD.most).optional(),
  hold: z.boolean().optional(),
  purpose: z.string().optional(),
});

/** A whole poll from what the facilitator chose. The words of a preset are ours: nobody sends them. */
export function parseSetup(input: unknown): PollSetup | Refusal {
  const read = choiceShape.safeParse(input);
  if (!read.success) return refuse('bad-setup');
  const { threshold = THRESHOLD.usual, hold = true } = read.data;
  const preset = PRESETS.find(({ key }) => key === read.data.preset);
  if (!preset) return refuse('bad-setup');
  const level = read.data.level ?? preset.levels[0];
  const purpose = purposeOf(read.data.purpose ?? '');
  if (purpose instanceof Refusal || !preset.levels.includes(level)) return refuse('bad-setup');
  const { key, question, answers, ordered } = preset;
  return { preset: key, question, answers, ordered, level, threshold, hold: level !== 'private' && hold, purpose };
}

const purposeOf = (text: string): string | Refusal =>
  text.trim() === '' ? PURPOSE.usual : cleanText(text, { longest: PURPOSE.longest, lines: 'one' });

const moveShape = z.strictObject({ choice: z.string().nullable() });

export function parseMove(input: unknown): PollWire['move'] | Refusal {
  const read = moveShape.safeParse(input);
  return read.success ? read.data : refuse('malformed');
}
