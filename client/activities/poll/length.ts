import { say } from './say.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** In characters as people count them, and as the server does. */
export const lengthOf = (text: string): number => [...graphemes.segment(text)].length;

/** How much more may be written, or how much too much it is. */
export function roomIn(text: string, longest: number): string {
  const left = longest - lengthOf(text);
  return left < 0 ? say('over', { count: -left }) : say('left', { count: left });
}
