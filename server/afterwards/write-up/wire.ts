import type { Block } from '../../document/wire.ts';

/** What facilitators write about a session afterwards. */

/** Lists of lines, each with a place of its own on the page. `keep`, `change`, `try`: what the team takes from the session. */
export const LISTS = ['decisions', 'notes', 'parked', 'keep', 'change', 'try'] as const;
export type ListName = (typeof LISTS)[number];

/** `by`: a day, as "2027-03-14". `who`: as people of the group call them; empty while nobody has it. */
export type Action = { what: string; who: string; by: string | null; done: boolean };

/** `short`: the session in some 80 words. */
export type WriteUp = { short: string; actions: Action[] } & Record<ListName, string[]>;

/** In characters as people count them, and how many of each. */
export const LONGEST_WRITTEN = { short: 700, line: 300, lines: 40, who: 60, actions: 20 };
export const WORDS_IN_SHORT = 80;

/** The chapters of the page that are made of it, in the order in which they stand among the others. */
export const WRITTEN_CHAPTERS = ['decisions', 'notes', 'parked', 'learned'] as const;
export type WrittenChapter = (typeof WRITTEN_CHAPTERS)[number];

/**
 * As it stands on the page. `rev`: which saved version this is, 0 while there is none. It is said when a new one is saved, so that
 * nobody writes over what they have not seen.
 */
export type Written = { rev: number; words: WriteUp; chapters: Record<WrittenChapter, Block[]> };

/** `PUT /api/review/meetings/:id/write-up` */
export type SaveWriteUp = { rev: number; words: WriteUp };
