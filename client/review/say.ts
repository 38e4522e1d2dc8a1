import type { RefusalCode } from '../../server/wire.ts';
import { review } from '../words/en/review.ts';
import { words } from '../words/words.ts';
import type { ReadAloudWords } from '../ui/read-aloud.tsx';

export const say = words('review', review);

export const readAloudWords = (): ReadAloudWords => ({
  start: say('readAloud'),
  startNow: say('readAloudNow'),
  stop: say('stopReading'),
  caution: say('othersMayHear'),
});

/** Why something did not come about; null: no answer came. */
export type Why = RefusalCode | null;

/** What happened, and what to do next. `heading` is for a page that has nothing else to say. */
export function sayWhy(why: Why): { heading: string; body: string } {
  const key = (why ?? 'no-answer').replaceAll('-', '_');
  return { heading: say('trouble', { why: key }), body: say('troubleBody', { why: key }) };
}
