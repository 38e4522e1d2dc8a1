import type { Sets } from '../../code/starters/wire.ts';
import type { Level } from '../wire.ts';

/**
 * How a poll is answered. `one`: one of several answers. `many`: any of them. `words`: a few words of one's own. `rank`: all of
 * them, in order. `boxes`: short texts, one for each thing that is asked.
 */
export const FORMS = ['one', 'many', 'words', 'rank', 'boxes'] as const;
export type FormName = (typeof FORMS)[number];

/** The pictures that an answer can carry; each is drawn by the panel. */
export type Picture =
  | 'sun'
  | 'bright-spells'
  | 'sun-and-cloud'
  | 'cloud'
  | 'rain'
  | 'storm'
  | `battery-${0 | 1 | 2 | 3 | 4}`
  | 'wave'
  | 'still'
  | 'low'
  | 'zigzag'
  | 'fist'
  | `fingers-${1 | 2 | 3 | 4 | 5}`
  | `hands-${'up' | 'tilted-up' | 'level' | 'tilted-down' | 'down'}`
  | `dial-${0 | 1 | 2 | 3 | 4}`
  | `steps-${1 | 2 | 3 | 4}`
  | `cup-${0 | 1 | 2}`
  | `screen-${'tick' | 'wave' | 'cross' | 'question'}`
  | `bubble-${0 | 1 | 2 | 3}`
  | `flag-${'up' | 'middle' | 'down'}`
  | `sheet-${1 | 2 | 3}`
  | `circle-${1 | 2 | 'many'}`
  | ('ear' | 'page' | 'eye' | 'talk' | 'clock' | 'dots' | 'mixture')
  | ('heart' | 'pair' | 'house' | 'lens' | 'people' | 'bulb' | 'sprout');

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

/** A poll can close itself after so many minutes; a pulse does, unless a facilitator says otherwise. `more` is added by one press. */
export const MINUTES = { least: 1, most: 60, usual: 2, more: 2 };

/** What people may write, in characters as people count them. */
export const WORDS = { most: 3, longest: 24 };
export const BOX = { longest: 140 };

/** What facilitators may write into a poll. `LABEL` is an answer, or a place. */
export const QUESTION = { longest: 140 };
export const LABEL = { longest: 60 };
export const TOPIC = { longest: 60 };

/** How many answers a poll may have; an order of two is a choice of one. */
export const ANSWERS = { least: 2, leastToRank: 3, most: 7 };
export const PLACES = { least: 3, most: 7 };

/**
 * Somebody who answers through another person's panel: `here`, with the device in their own hands, or by `phone`, said to whoever
 * enters it. `place` tells apart those whom one person adds, from 1 on.
 */
export type Other = { place: number; how: 'here' | 'phone' };
export const MOST_OTHERS = 4;

/**
 * `asked`: the person on the phone has asked for it. `knows`: and knows that whoever enters it will see it, which private polls
 * need. `who`: their first name, which polls with names need.
 */
export type ForOther = Other & { asked?: true; knows?: true; who?: string };

/** A part of the outcome: one answer, or several joined because one of them was too small to show. */
export type Part = { answers: string[]; count: number };

/**
 * How many chose an answer, where people may choose several. In private polls `few` stands for "fewer than 3, or nobody", and
 * `nearly-all` for "all, or all but 1 or 2".
 */
export type Count = { answer: string; count: number | 'few' | 'nearly-all' };

/** The place of an answer in the order of all; equal ones share it. `sum` of its places and how many put it `first`: not in private polls. */
export type Place = { answer: string; place: number; sum?: number; first?: number };

/** `hidden`: taken out by a facilitator, and not sent to anybody else. */
export type Line = { text: string; hidden?: true };

/**
 * - `parts`: in the order of the answers, counts add up to `answered`.
 * - `counts`: in the order of the answers. They add up to more than `answered`, since people may choose several.
 * - `places`: from first to last.
 * - `texts`: for each thing that was asked, what people wrote, from A to Z. No line can be joined with another of the same person.
 * - `too-few`: fewer than the threshold, without those that one person may know; only the number is kept, and the answers are
 *   destroyed.
 * - `words-only`: any table would give somebody away.
 * - `not-kept`: the texts went with the session, because the group had not said that they may be kept.
 */
export type PollOutcome =
  | { show: 'parts'; answered: number; parts: Part[]; moved?: { both: number; parts: Part[] | null } }
  | { show: 'counts'; answered: number; counts: Count[] }
  | { show: 'places'; answered: number; places: Place[] }
  | { show: 'texts'; answered: number; texts: Line[][] }
  | { show: 'too-few'; answered: number }
  | { show: 'words-only'; answered: number }
  | { show: 'not-kept'; answered: number };

/**
 * How an answer lies to the one that the same person gave before. Their own device says so, for it alone remembers: the server has
 * destroyed the answers of the first poll when the second is asked.
 */
export const MOVED = ['easier', 'same', 'harder'] as const;
export type Moved = (typeof MOVED)[number];

/** Fewest people who answered both times before anything is said of how they moved. */
export const PAIRS = 10;

/** What is left out becomes the poll's usual. `keep`: the group said that its texts may be kept after the session. */
type Rules = {
  level?: Level;
  threshold?: number;
  hold?: boolean;
  purpose?: string;
  keep?: boolean;
  minutes?: number;
  again?: boolean;
  since?: string;
};

/** What a facilitator has written. `ordered`: the answers are steps of a scale. */
export type OwnPoll = { form: Exclude<FormName, 'boxes'>; question: string; answers: string[]; ordered: boolean };

/** A poll that facilitators of a series have kept to ask it again; and how many of them. */
export type KeptPoll = { id: string; own: OwnPoll };
export const MOST_KEPT = 30;

/** What facilitators send to keep one, to change one (`id`), or to let one go. */
export type PollKeep = { own: OwnPoll; id?: string } | { remove: string };

/** The preset of a poll that the facilitator has written, and who may be allowed to know what of it; the usual level first. */
export const OWN = 'own';
export const OWN_LEVELS: Record<OwnPoll['form'], readonly [Level, ...Level[]]> = {
  one: ['private', 'counted', 'named'],
  many: ['private', 'counted', 'named'],
  words: ['private'],
  rank: ['private', 'counted'],
};

/** What a facilitator sends to open a poll. `topic` and `places` fill in what a preset leaves open. */
export type PollChoice = (Rules & { preset: string; topic?: string; places?: string[] }) | (Rules & { own: OwnPoll });

export type PollSetup = {
  preset: string;
  form?: FormName; // polls from before there were forms have none, and are of the form `one`
  question: string;
  answers: PollAnswer[]; // of `boxes`: what each box is for; of `words`: none
  ordered: boolean; // answers run from better to harder, so that small parts join a neighbour
  level: Level;
  threshold: number; // used by private polls
  hold: boolean; // counted and named polls: what was answered waits until the facilitator shows it
  keep?: boolean; // texts are kept after the session; without it, they are not
  minutes?: number; // after which it closes itself; without it, a facilitator closes it
  again?: true; // the same will be asked again: devices keep their own answer until then
  since?: string; // the poll that has asked the same before: devices say how the answer lies to that one
  purpose: string; // "I will use this to …"; for facilitators
};

/** `one`: a key. `many`: keys. `rank`: all keys, first to last. `words`: the words. `boxes`: a text for each, or an empty one. */
export type Choice = string | string[];

/**
 * What lies in a slot. An answer: `name` is put there when the answers of a named poll are read, `who` is the first name of somebody
 * whom another person has added. `needsTime`: not done yet. `others`: whom this person has added.
 */
export type PollResponse =
  { choice: Choice; moved?: Moved; name?: string | null; who?: string } | { needsTime: true } | { others: Other[] };

/**
 * When it opened, which a poll from before there were stages does not say; when it closes itself; and the last move that has put
 * that off, so that a repeat of it does not do so again.
 */
export type PollStage = { openedAt?: number; closesAt?: number; putOffBy?: string };

/** A private poll is open for so long at least, unless a facilitator says twice that it is to close. */
export const SHORTEST_MS = 60_000;

export type PollWire = {
  setup: PollSetup;
  stage: PollStage;
  shared: object;
  /** `choice: null` takes the answer back, and is what "I'd rather not say" sends. */
  move: { choice: Choice | null; other?: ForOther; moved?: Moved } | { moreTime: boolean } | { closing: 'later' | 'by-hand' };
  response: PollResponse;
  outcome: PollOutcome;
  common: Omit<PollSetup, 'purpose' | 'form' | 'keep'> & {
    form: FormName;
    keep: boolean;
    purpose?: string; // only in what facilitators see, as is the next
    results?: Sets['results']; // what the group has agreed on who sees results
    closesAt?: number; // while it is open, if it closes itself
    answered: number;
    byPhone?: number; // how many of these were said by phone; in what facilitators see while the poll is open, as is the next
    moreTime?: number; // people who need more time
    counts: number[] | null; // counted and named polls while open, unless held; in the order of the answers
    names: string[][] | null; // named polls, where the counts or the outcome may be seen; in the order of the answers
    outcome: PollOutcome | null;
  };
  /**
   * While the poll is open a person may see their own answer, to change it. Afterwards nobody can. Of those whom they have
   * added they see how they answer, and never what. `seq` is the highest that this person has used, `choiceSeq` that of the own
   * answer, where it is another.
   */
  mine: { choice: Choice | null; seq: number; choiceSeq?: number; moreTime?: true; others?: Other[] };
};

/** What a facilitator does to an outcome: takes a line out of it, or puts it back. */
export type PollChange = { text: string; hidden: boolean };
