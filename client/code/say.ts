import { code } from '../words/en/code.ts';
import { selectable } from '../words/selectable.ts';
import { words } from '../words/words.ts';
import type { ReadAloudWords } from '../ui/read-aloud.tsx';

export const say = words('code', code);

export const readAloudWords = (): ReadAloudWords => ({
  start: say('readAloud'),
  startNow: say('readAloudNow'),
  stop: say('stopReading'),
  caution: say('othersMayHear'),
});

export const pageWords = {
  page: (page: number, pages: number) => say('page', { page, pages }),
  next: say('nextPage'),
  before: say('pageBefore'),
};

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How much more may be written, or how much too much it is: in characters as people count them, and as the server does. */
export function roomIn(text: string, longest: number): string {
  const left = longest - [...graphemes.segment(text)].length;
  return left < 0 ? say('over', { count: -left }) : say('left', { count: left });
}

export const notTaken = (why: string): string => say('notTaken', { why: selectable(why) });

const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
export const dayIn = (ms: number): string => days.format(ms);
