import { z } from 'zod';
import { Refusal, refuse } from '../../lib/refusal.ts';
import { cleanText } from '../../lib/text.ts';
import { LONGEST_WRITTEN, type SaveWriteUp } from './wire.ts';

const { short, line, lines, who, actions } = LONGEST_WRITTEN;

/** Comes out clean; empty where nothing was said. */
const text = (longest: number, kind: 'one' | 'many' = 'one') =>
  z.string().transform((given, check) => {
    if (given.trim() === '') return '';
    const kept = cleanText(given, { longest, lines: kind });
    if (!(kept instanceof Refusal)) return kept;
    check.addIssue({ code: 'custom', message: kept.why });
    return z.NEVER;
  });

const list = z
  .array(text(line))
  .max(lines)
  .transform((all) => all.filter((each) => each !== ''));
const ACTION = z.strictObject({ what: text(line), who: text(who), by: z.iso.date().nullable(), done: z.boolean() });
const ACTIONS = z
  .array(ACTION)
  .max(actions)
  .transform((all) => all.filter(({ what }) => what !== ''));
const LINES = { decisions: list, notes: list, parked: list, keep: list, change: list, try: list };
const SAVE = z.strictObject({ rev: z.int().min(0), words: z.strictObject({ short: text(short, 'many'), actions: ACTIONS, ...LINES }) });

/** What facilitators have written, every text of it clean. Lines and actions that say nothing are left out. */
export function parseWriteUp(input: unknown): SaveWriteUp | Refusal {
  const read = SAVE.safeParse(input);
  if (read.success) return read.data;
  return refuse(read.error.issues.some(({ code }) => code === 'custom') ? 'bad-text' : 'malformed');
}
