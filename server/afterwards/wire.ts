import type { Block } from '../document/wire.ts';
import type { Reflection } from './survey/wire.ts';

/** What people may write about, beside the survey. */
export const ABOUTS = ['you', 'learned', 'event', 'idea'] as const;
export type About = (typeof ABOUTS)[number];

/** In characters as people count them. */
export const LONGEST_WORDS = 2_000;
export const LONGEST_QUESTION = 200;

/** How many texts of their own one person may send after one session. */
export const MOST_WORDS = 4;

export type WordsState = 'sent' | 'published' | 'declined';

/** Words as their writer sees them. */
export type MyWords = { id: string; about: About; name: string | null; text: string; state: WordsState; question: string | null };
/** As facilitators see them. */
export type TheirWords = MyWords;
/** As everybody sees them once they are published. */
export type PublishedWords = Pick<MyWords, 'about' | 'name' | 'text'>;

/** `POST /api/reflect`: what stands behind a link. `survey`: `over` also where it could not be read back. */
export type ReflectPage = {
  ok: true;
  session: { title: string; startedAt: number };
  survey: 'open' | 'over';
  closesAt: number;
  mine: Reflection;
  words: MyWords[];
};

// ── the page that is shared back

export const LONGEST_SHARED = { thanks: 500, line: 300, lines: 12, where: 200, reply: 200, zones: 8 };

/** `next`: the next session. `reply`: an e-mail address or an https address. */
export type ShareBack = {
  thanks: string;
  told: string[];
  will: string[];
  next: { at: number; zones: string[]; where: string } | null;
  ways: string[];
  reply: string | null;
};

/** `POST /api/shared` */
export type SharedPage = { ok: true; title: string; startedAt: number; page: ShareBack; words: PublishedWords[] };

/** So many days after a session its facilitator is reminded to share back. */
export const SHARE_WITHIN_DAYS = 7;

/** `GET /api/review/meetings/:id/afterwards` */
export type AfterwardsPage = {
  ok: true;
  /** `onPaper`: without what may not be quoted, since a printed page is passed on; null where that is the same. */
  survey:
    | { phase: 'none' }
    | { phase: 'open'; link: string; closesAt: number; answered: number }
    | { phase: 'lost' }
    | { phase: 'closed'; closesAt: number; answered: number; blocks: Block[]; onPaper: Block[] | null };
  words: TheirWords[];
  share: { page: ShareBack | null; sentAt: number | null; linked: boolean; dueAt: number };
};

/** `POST …/share-back/link`. It is told once: only its fingerprint is kept. */
export type ShareLink = { ok: true; link: string };
