import { say } from './say.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** As people count them. Nobody counts the letters of a page. */
export const lettersIn = (text: string): number => (text.length > 4_000 ? text.length : [...graphemes.segment(text)].length);

/** How many letters may still come, once it is worth knowing. */
export function room(text: string, longest: number): string | undefined {
  const left = longest - lettersIn(text);
  if (left > longest / 2) return undefined;
  return left >= 0 ? say('left', { count: left }) : say('over', { count: -left });
}
