import type { RefusalCode } from '../../server/wire.ts';
import { reflect } from '../words/en/reflect.ts';
import { words } from '../words/words.ts';

export const say = words('reflect', reflect);

export type Why = RefusalCode | null;

const keyOf = (why: Why) => (why ?? 'no-answer').replaceAll('-', '_');
export const sayTrouble = (why: Why): string => say('trouble', { why: keyOf(why) });
export const sayTroubleBody = (why: Why): string => say('troubleBody', { why: keyOf(why) });

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const lengthOf = (text: string): number => [...graphemes.segment(text)].length;

export const isTooLong = (text: string, longest: number): boolean => lengthOf(text) > longest;

/** How much more may be written; said only when it begins to matter. */
export function roomIn(text: string, longest: number): string | undefined {
  const left = longest - lengthOf(text);
  if (left > longest / 5) return undefined;
  return left < 0 ? say('over', { count: -left }) : say('left', { count: left });
}
