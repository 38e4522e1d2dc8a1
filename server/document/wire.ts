/**
 * What a session leaves, as a document. Its page and every file are drawn from these blocks and from nothing else, so they all
 * say the same, and a new kind of activity is in all of them from the day it makes its first block.
 */

/** A cell of a table. Numbers stay numbers, so that a spreadsheet can reckon with them. */
export type Cell = string | number;

/**
 * One bar: what it stands for, in words and as keys that stay the same across sessions; how many, or words where the number is
 * too small to be shown (the share is then empty); and its length, from 0 to 1.
 */
export type Bar = { label: string; of: string[]; count: Cell; share: string; fraction: number };

/**
 * - `heading`: below the title of its activity; with a level, of a whole paper: 1 for a chapter, 2 for what stands in it.
 * - `paragraph`, `note`: text, the second in small print. A line break in it is one on paper.
 * - `table`: the first cell of a row says what the row is about. The caption says in a sentence what the table shows.
 * - `bars`: the same as a picture: every form of the document shows the sentence and the table with it. `several`: people could
 *   choose several, so the counts do not add up to people.
 */
export type Block =
  | { block: 'heading'; text: string; level?: 1 | 2 }
  | { block: 'paragraph'; text: string }
  | { block: 'list'; items: string[]; ordered?: true }
  | { block: 'table'; caption: string; head: string[]; rows: Cell[][] }
  | { block: 'bars'; caption: string; head: [string, string, string]; bars: Bar[]; note?: string; several?: true }
  | { block: 'note'; text: string };

/** Where on the page something stands, in this order. */
export const CHAPTERS = ['mood', 'shared', 'agreement', 'polls'] as const;
export type Chapter = (typeof CHAPTERS)[number];

/**
 * What one activity gives to the page. `asks`: a key that is the same wherever the same was asked, so that it can be set side by
 * side with other times; null where that makes no sense.
 */
export type Report = { title: string; chapter: Chapter; asks: string | null; blocks: Block[] };

/** A whole document, ready to be drawn. `language` is that of its sentences; what people wrote may be in any. */
export type Paper = { title: string; subtitle: string; language: string; blocks: Block[] };
