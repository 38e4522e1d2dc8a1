import { z } from 'zod';
import { Refusal, refuse } from '../lib/refusal.ts';
import { cleanText } from '../lib/text.ts';
import { LONGEST_NAME } from '../wire.ts';
import { ABOUTS, LONGEST_SHARED, LONGEST_WORDS, type MyWords, type ShareBack } from './wire.ts';

const WORDS = z.strictObject({ about: z.enum(ABOUTS), name: z.string().nullable(), text: z.string() });

export type GivenWords = Pick<MyWords, 'about' | 'name' | 'text'>;

/** What somebody wrote, kept as they wrote it but for what cannot be seen. */
export function parseWords(input: unknown): GivenWords | Refusal {
  const read = WORDS.safeParse(input);
  if (!read.success) return refuse('malformed');
  const text = cleanText(read.data.text, { longest: LONGEST_WORDS, lines: 'many' });
  if (text instanceof Refusal) return text;
  const named = (read.data.name ?? '').trim();
  const name = named === '' ? null : cleanText(named, { longest: LONGEST_NAME, lines: 'one' });
  return name instanceof Refusal ? name : { about: read.data.about, name, text };
}

const { line, lines, reply, thanks, where, zones } = LONGEST_SHARED;
const list = z.array(z.string()).max(lines);
const SHARE = z.strictObject({
  thanks: z.string(),
  told: list,
  will: list,
  next: z
    .strictObject({ at: z.number().int().positive(), zones: z.array(z.string().max(64)).min(1).max(zones), where: z.string() })
    .nullable(),
  ways: list,
  reply: z.string().max(reply).nullable(),
});

/** A page that everybody may see who has its link: every line clean, every time zone real, and a reply that can do nothing but reply. */
export function parseShareBack(input: unknown): ShareBack | Refusal {
  const read = SHARE.safeParse(input);
  if (!read.success) return refuse('malformed');
  const { next } = read.data;
  if (next && !next.zones.every(isZone)) return refuse('malformed');
  const said = replyOf(read.data.reply);
  const told = linesOf(read.data.told);
  const will = linesOf(read.data.will);
  const ways = linesOf(read.data.ways);
  const thanked = short(read.data.thanks, thanks, 'many');
  const place = short(next?.where ?? '', where, 'one');
  for (const part of [said, told, will, ways, thanked, place]) if (part instanceof Refusal) return part;
  const page = { thanks: thanked, told, will, ways, reply: said, next: next && { ...next, where: place } };
  return page as ShareBack; // no part of it is a refusal
}

const short = (text: string, longest: number, kind: 'one' | 'many'): string | Refusal =>
  text.trim() === '' ? '' : cleanText(text, { longest, lines: kind });

function linesOf(given: string[]): string[] | Refusal {
  const clean: string[] = [];
  for (const text of given) {
    const one = short(text, line, 'one');
    if (one instanceof Refusal) return one;
    if (one !== '') clean.push(one);
  }
  return clean;
}

/** An e-mail address, or an address that begins with https. Anything else could be a script. */
function replyOf(given: string | null): string | null | Refusal {
  const text = given?.trim() ?? '';
  if (text === '') return null;
  if (z.email().safeParse(text).success) return text;
  return z.url({ protocol: /^https$/ }).safeParse(text).success ? text : refuse('bad-text');
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
