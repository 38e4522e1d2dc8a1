import type { KindName, Level } from '../activities/wire.ts';
import type { Written, WrittenChapter } from '../afterwards/write-up/wire.ts';
import type { Block, Chapter, Report } from '../document/wire.ts';
import type { Phase } from '../wire.ts';

/** A session in a list. Times are milliseconds since 1970. */
export type ReviewedSession = {
  id: string;
  title: string; // empty while nobody has given it one
  startedAt: number;
  endedAt: number | null; // null while it goes on
  came: number; // so far, while it goes on
  activities: number;
  seriesId: string; // the same for sessions of the same group
};

/** `sharedAt`: when a page was last shared back from it. */
export type ListedSession = ReviewedSession & { sharedAt: number | null };

/** An activity as everybody may see it once it is shown. While it is open, it says nothing of its answers. */
export type ReviewedActivity = Report & { id: string; kind: KindName; level: Level; phase: Phase };

/** The chapters of a session's page and of its files, in their order: what its activities left, and what its facilitators wrote. */
export const PAGE_ORDER = ['decisions', 'mood', 'shared', 'agreement', 'notes', 'polls', 'parked', 'learned'] as const satisfies readonly (
  Chapter | WrittenChapter
)[];

/** One session afterwards. `linkUntil` is when the link that was used to read it runs out; null for a Zoom account. */
export type SessionReport = Omit<ReviewedSession, 'activities'> & {
  activities: ReviewedActivity[]; // in the order of the chapters, and in each the oldest first
  written: Written; // by its facilitators
  keptUntil: number;
  linkUntil: number | null;
};

/**
 * One time that something was asked. `changes`: since the last time that is shown; empty where there is nothing to compare.
 * `meant`: what the team had said after the session before that it would do otherwise; null where nothing was said.
 */
export type SeriesTime = { sessionId: string; startedAt: number; title: string; blocks: Block[]; changes: string[]; meant: string | null };
export type SeriesPart = Omit<SeriesTime, 'changes' | 'meant'>;

/** What was asked more than once, oldest first. */
export type SeriesQuestion = { title: string; times: SeriesTime[] };

/** Sessions of the same group, oldest first: those that the reader may look at. */
export type SeriesReport = {
  title: string;
  sessions: Pick<ReviewedSession, 'id' | 'title' | 'startedAt'>[];
  questions: SeriesQuestion[];
  agreements: SeriesPart[];
  written: SeriesPart[]; // what was decided in each session, and what the team took from it
};

/** The files that a session can be taken away in, the best for reading first. */
export const REVIEW_FILES = ['html', 'docx', 'pdf', 'txt', 'md', 'xlsx', 'csv', 'json'] as const;
export type ReviewFile = (typeof REVIEW_FILES)[number];

/** A series can be taken away as a document. */
export const SERIES_FILES = ['html', 'docx', 'pdf', 'txt', 'md', 'xlsx', 'csv'] as const satisfies readonly ReviewFile[];
export type SeriesFile = (typeof SERIES_FILES)[number];

/** How long the address of a file works. */
export const FILE_GOOD_FOR_MS = 2 * 60_000;

/** `POST /api/review/link` */
export type LinkOpened = { ok: true; token: string; freshForMs: number };
/** `GET /api/review/sign-in`: whether one can sign in with Zoom here. `POST` there answers like a link that was opened. */
export type SignInOffer = { ok: true; offered: boolean };
/** `GET /api/review/meetings`, newest first. A link opens one meeting only. */
export type ReviewList = { ok: true; by: 'account' | 'link'; sessions: ListedSession[] };
/** `GET /api/review/meetings/:id` */
export type ReviewPage = { ok: true; session: SessionReport };
/** `GET /api/review/series/:id` */
export type SeriesPage = { ok: true; series: SeriesReport };
/** `POST /api/review/meetings/:id/files`, and the same of a series, with a `file`, and with the `zone` in which its times are said. `url` is a path on this server. */
export type FileReady = { ok: true; url: string };
