import type { ZoomNo } from '../zoom/rooms-shape.ts';
import type { Run, Working } from './run.ts';

/** How often each step is tried. Around rooms Zoom is busy for a second or two; more than ten it never was. */
const TRIES: Record<Working, number> = { looking: 2, closing: 5, making: 6, finding: 3, setting: 3, placing: 3, opening: 6 };
/** Right after rooms are made Zoom places nobody yet. */
const TRIES_FOR_THE_FIRST = 8;
/** Silence has cost many seconds already. */
const TRIES_IN_SILENCE = 2;

/** Milliseconds. */
const BETWEEN_TRIES = 1_500;
const BETWEEN_PLACINGS = 500;
/** Zoom names no limit for how fast it may be asked, so it gets a rest now and then. */
const REST = { every: 10, ms: 200 };

/** After so many people whom it would not place, one after the other, Zoom will place nobody. */
export const ENOUGH_IN_A_ROW = 3;

/** A "no" that may be a "not now". */
const worthAnother = (why: ZoomNo) => why === 'busy' || why === 'silent' || why === 'other';

/** Whether to ask the same once more after this "no". */
export function oncemore({ tries, places }: Run, during: Working, why: ZoomNo): boolean {
  const most = during === 'placing' && !places ? TRIES_FOR_THE_FIRST : TRIES[during];
  return worthAnother(why) && tries + 1 < (why === 'silent' ? Math.min(most, TRIES_IN_SILENCE) : most);
}

/** How long to wait before what is asked next. */
export function pauseBefore({ step, tries, placed }: Run): number {
  if (tries > 0) return step.at === 'placing' ? BETWEEN_PLACINGS : BETWEEN_TRIES;
  return step.at === 'placing' && placed > 0 && placed % REST.every === 0 ? REST.ms : 0;
}
