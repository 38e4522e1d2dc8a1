import { Refusal } from '../lib/refusal.ts';
import { cleanText } from '../lib/text.ts';
import type { Facts } from '../store/store.ts';
import { CARE, type Care } from '../wire.ts';
import type { Decision } from './decision.ts';

/** It goes on with the series: the person who helps is seldom another one each time. */
export const CARE_KEY = 'care';

export const careOf = ({ series }: Pick<Facts, 'series'>): Care | null => (series.get(CARE_KEY) as Care | undefined) ?? null;

/** A session that is no practice needs somebody who helps, and a way to reach them, before anything is started in it. */
export function isSafe(facts: Pick<Facts, 'series'>): boolean {
  const care = careOf(facts);
  return !care?.real || (care.name !== '' && (care.during !== '' || care.after !== ''));
}

/** What is left empty stays empty; the rest has to be readable. */
export function setCare({ real, ...texts }: Care): Decision | Refusal {
  const clean: Record<string, string> = {};
  for (const [key, text] of Object.entries(texts)) {
    const longest = key === 'name' ? CARE.longestName : CARE.longest;
    const cleaned = text.trim() === '' ? '' : cleanText(text, { longest, lines: 'one' });
    if (cleaned instanceof Refusal) return cleaned;
    clean[key] = cleaned;
  }
  return { writes: [{ write: 'keepsake', key: CARE_KEY, body: { real, ...clean } }], touched: { meeting: true } };
}
