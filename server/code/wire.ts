/** The group's own code: what it is made of, for the path to it, the check, and the place where it is always at hand. */

/** What people may write, in characters as people count them. `words`: beyond that, a clause is hard to remember. */
export const CLAUSE = { longest: 160, words: 18 };
export const REASON = { longest: 200 };

/** As many as a group can keep in mind; above it, the panel suggests to join some. */
export const CLAUSES = { few: 5, many: 9 };

/** The way to the code, up to the check. The group may go back and forth. */
export const STEPS = ['why', 'suggest', 'group', 'talk'] as const;
export type Step = (typeof STEPS)[number];

/** From yes to stop. What each one does stands in `rule.ts`. */
export const STANCES = ['agree', 'live', 'aside', 'disagree', 'block'] as const;
export type Stance = (typeof STANCES)[number];

/** When a clause is adopted: so many of a hundred who are here have answered, and so many of a hundred who took a side are for it. */
export type Rule = { present: (typeof RULE.present)[number]; support: (typeof RULE.support)[number] };
export const RULE = { present: [50, 67, 80, 100], support: [50, 67, 75, 90, 100] } as const;
export const USUAL_RULE: Rule = { present: 50, support: 75 };

/** Up to this many people, everybody has to answer. */
export const SMALL_GROUP = 6;

/** Fewer answers than this say only "agreed" or "not yet"; fewer than `full` are told in words. */
export const SHOWN_FROM = { words: 5, full: 10 };
/** A part of fewer people than this is never a number. */
export const SMALLEST_PART = 3;

/** One line of the code. `today`: agreed for one session only. */
export type Clause = { id: string; text: string; starter?: string; today?: true };

/** A version of the code. Once made it never changes. `present`: how many people were there. */
export type Version = {
  number: number;
  at: number; // milliseconds since 1970
  rule: Rule;
  present: number;
  clauses: Clause[];
  afterToday?: Clause[]; // what stands once today is over, where some of it is for today only
  added: string[];
  changed: { from: string; to: string }[];
  out: string[];
};

/** What somebody would like to change; under no name. Nobody can take it away, only answer it. `on`: the day, in milliseconds. */
export type Change = {
  id: string;
  about: string | null; // a clause; null for something new
  text: string;
  out: boolean; // take the clause out
  on: number;
  answer: { changed: boolean; because: string; on: number } | null;
};

/** Plainer words for a clause, on show for one session; they stand if nobody objects. */
export type Edit = { id: string; clause: string; from: string; to: string; objected: boolean };

/** A video in which a clause is signed. It is of use as long as the clause has these words. */
export type Sign = { clause: string; text: string; address: string };

/** What came of an item in a check. `today`: agreed, for this session only. Nothing else brings an item into the code. */
export type Verdict = 'adopted' | 'today' | Parked;

/** Why a line is not in the code yet. `not-yet`: so few answered that more would point at people. */
export type Parked = 'stopped' | 'support' | 'people' | 'not-yet';

/**
 * A line on the way into the code, under no name. `text` are the words as they were written; `wording` is what the group made of
 * them. A line that is `under` another says the same.
 */
export type Line = {
  text: string;
  wording?: string;
  starter?: string;
  by?: number; // so many have added this starter: it goes with the last of them
  about?: string; // the clause that it changes
  out?: true; // it takes that clause out
  under?: string;
  place?: number;
  notMeant?: true; // whoever wrote it says so
  spoken?: true; // said by phone
  left?: true; // left out
  parked?: Parked;
};

/** What the group says yes or no to. `was`: the words that stand in the code now. */
export type Item = { id: string; text: string; was: string | null; about?: string; out?: true; starter?: string };

/** The whole of it, as everybody may read it. */
export type Code = {
  version: Version | null; // the one that holds
  versions: Version[]; // newest first
  changes: Change[];
  edits: Edit[];
  signs: Record<string, string>; // by clause: the address of a video in sign language
  parked: { id: string; text: string; was: string | null; why: Parked }[];
  sessions: number; // of the series, this one included
  notReally: number; // so many said the last time that it does not really work for them
};

/** How many took which stance. */
export type Taken = Readonly<Record<Stance, number>>;
export type Band = 'nearly-all' | 'most' | 'about-half' | 'few';
/** What is told of the answers to one item. No number in it is 1 or 2; where one would be, it is said in words. */
export type Shown = { in: 'counts'; counts: Taken } | { in: 'words'; support: Band } | null;
