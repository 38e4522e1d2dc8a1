import type { Level } from '../wire.ts';

/** The pictures that an answer can carry; each is drawn by the panel. */
export const PICTURES = ['sun', 'bright-spells', 'storm'] as const;
export type Picture = (typeof PICTURES)[number];

export type PollAnswer = {
  key: string; // what is stored; joins totals across languages
  label: string; // 1 to 4 words
  meaning?: string; // up to 8 words, always shown with the label
  short?: string; // as it stands inside "Cloudy or storm" and inside a sentence; without it, the label does
  picture?: Picture;
};

/** Fewest answers before any split is shown. A facilitator may set 3 to 20 before opening, never after. */
export const THRESHOLD = { usual: 5, least: 3, most: 20 };

/** Fewest people in a part that is shown, in private polls. */
export const SMALLEST_PART = 3;

/** "I will use this …": what the answers are for, in so many characters; the usual words stand in for none. */
export const PURPOSE = { longest: 80, usual: 'to set the pace' };

/** A part of the outcome: one answer, or several joined because one of them was too small to show. */
export type Part = { answers: string[]; count: number };

/**
 * - `parts`: in the order of the answers, counts add up to `answered`.
 * - `too-few`: fewer than the threshold; only the number is kept, and the answers are destroyed.
 * - `words-only`: any table would give somebody away; the screen says "We are in different places".
 */
export type PollOutcome =
  { show: 'parts'; answered: number; parts: Part[] } | { show: 'too-few'; answered: number } | { show: 'words-only'; answered: number };

/** What a facilitator sends to open a poll. What is left out becomes the preset's usual; counts are held unless `hold` is false. */
export type PollChoice = { preset: string; level?: Level; threshold?: number; hold?: boolean; purpose?: string };

export type PollSetup = {
  preset: string;
  question: string;
  answers: PollAnswer[];
  ordered: boolean; // answers run from better to harder, so that small parts join a neighbour
  level: Level;
  threshold: number; // used by private polls
  hold: boolean; // counted polls: counts wait until the facilitator shows them
  purpose: string; // "I will use this to …"; for facilitators
};

export type PollWire = {
  setup: PollSetup;
  /** `null` takes the answer back, and is what "I'd rather not say" sends. */
  move: { choice: string | null };
  response: { choice: string };
  outcome: PollOutcome;
  common: Omit<PollSetup, 'purpose'> & {
    purpose?: string; // only in what facilitators see
    answered: number;
    counts: number[] | null; // counted polls while open, unless held; in the order of the answers
    outcome: PollOutcome | null;
  };
  /** While the poll is open a person may see their own answer, to change it. Afterwards nobody can. */
  mine: { choice: string | null; seq: number };
};
