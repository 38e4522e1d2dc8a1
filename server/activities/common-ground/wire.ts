import type { GroupRule, GroupSize } from '../../grouping/wire.ts';
import type { CommonGroundCommon, CommonGroundMine, CommonGroundOutcome } from './seen/wire.ts';

/**
 * Where the meeting is. `explain`: what will happen. `warm-up`: two quiet minutes for oneself. `groups`: who will be with whom.
 * `rooms`: the groups are together. `wall`: all read what was found. `helped`: what helped to find it.
 */
export const STEPS = ['explain', 'warm-up', 'groups', 'rooms', 'wall', 'helped'] as const;
export type Step = (typeof STEPS)[number];

/** The time in rooms, in parts that follow from the minutes left: hello, turns, writing, goodbyes. */
export type Part = 'hello' | 'turns' | 'write' | 'goodbye' | 'over';

export const MINUTES = { least: 3, most: 20, warmUp: 2, added: 2 };
export const MOST_ROUNDS = 3;

/** After so long, whoever is still in the main room is asked what suits them. Milliseconds. */
export const STUCK_MS = 30_000;
/** Whoever writes keeps the pen for so long after the last letter. Milliseconds. */
export const PEN_MS = 10_000;

/** In characters as people count them. A line is asked to be shorter than it may be. */
export const LINE = { longest: 200, asked: 140 };
export const SAID = { longest: 280, most: 30 };
export const TOUCH = { longest: 120 };
export const HELPED = { longest: 200 };
/** As many lines as everybody is sent; more come to who asks. */
export const WALL_PAGE = 20;

/** Beside English, those that people in health and care are most often written to in, and Welsh. */
export const LANGUAGES = ['ar', 'bn', 'cy', 'es', 'fa', 'gu', 'ku', 'pa', 'pl', 'pt', 'ro', 'so', 'ta', 'tr', 'ur'] as const;
export type Language = (typeof LANGUAGES)[number];

export const WAYS = ['sound', 'typing', 'phone'] as const;
/** How somebody takes part: with sound only, typing only, or on a phone. */
export type Way = (typeof WAYS)[number];

/** Where somebody wants to be: in a room with a group, in the main room with whoever stays there, or on their own. */
export const PLACES = ['room', 'here', 'alone'] as const;
export type Place = (typeof PLACES)[number];

/** How groups meet: in rooms that the host's panel makes, in whichever rooms people are in, or in the panel by text. */
export const ROOMS = ['make', 'adopt', 'none'] as const;
export type Rooms = (typeof ROOMS)[number];

export type Deck = { theme: string } | { prompt: string };

/** What a facilitator sends to open it. What is left out becomes the usual. */
export type CommonGroundChoice = Deck & Partial<Omit<CommonGroundSetup, 'deck'>>;

export type CommonGroundSetup = {
  deck: Deck;
  minutes: number | null; // in rooms; null: as the length rule says once the groups are known
  size: GroupSize;
  mostRooms: number;
  warmUp: boolean;
  nudges: boolean;
  keepWall: boolean; // the group said that the wall may be kept after the session
  keepPairs: boolean; // the group said that we may remember who met, to meet others next time
  rooms: Rooms;
};

/** `room`: dealt. `main`: all who do it in the main room. `alone`: one who does it on their own. People in the order of turns. */
export type Group = { key: string; is: 'room' | 'main' | 'alone'; number: number; people: string[] };

export type Clashes = { why: 'contradiction' | 'no-fit' | 'too-many'; rules: string[]; people: string[] }[];

/** Groups that a facilitator looks at before anybody else does; or why there are none. */
export type Dealt =
  { clashes: Clashes } | { clashes: null; groups: string[][]; alone: number[]; unread: number[]; near: string[]; meetAgain: number };

export type Stage = {
  step: Step;
  round: number;
  seed: number;
  dealt: Dealt | null;
  groups: Group[];
  before: string[][][]; // the groups of each earlier round
  minutes: number; // in rooms, with what was added
  began: number | null; // of what has a clock: milliseconds since 1970
  endsAt: number | null;
  left: number | null; // whole minutes, as everybody is told them
  stuck: boolean; // rooms have been open for long enough to ask who is still in the main room
  added: string | null; // the name of the press that last added time, so that a repeated one adds nothing
  alone: string[]; // groups in which only one person has been for a while
  late: number; // people who are here and have no group, as facilitators were last told
  rooms: Record<string, string> | null; // Zoom's rooms, by group
  meets: Rooms | null; // how groups meet, where a facilitator has chosen another way than at first
  order: string[] | null; // of the wall, once it was shuffled
  again?: boolean; // in this round the groups of the round before meet again
  talk?: string | null; // the line of the wall that all talk about at the moment
};

/** A question about a line. `before`: the line goes to the wall only once it is answered. */
export type Nudged = { rule: string; text: string; before: boolean };

export type Named = { id: string; name: string | null };

/** What belongs to a group or to everybody, by key. All of it goes at closing. */
export type GroupRow = {
  is: 'group';
  prompt: string;
  seen: string[]; // prompts this group had before
  turn: number;
  line: string;
  rev: number; // raised with each change of the line
  pen: string | null; // who writes at the moment
  wrote: number; // when: milliseconds since 1970
  posted: boolean;
  none: boolean; // they did not find one
  asks: Nudged | null; // what is asked about the line at the moment
  asked: string[]; // rules that have asked before
  said: { id: string; by: string; text: string }[];
  names: string[]; // who agrees that first names stand with the line
  lang?: Language; // in which the line is written, if the group says so
};
export type WallRow = {
  is: 'wall';
  text: string;
  prompt: string;
  round: number;
  at: number;
  group: string;
  named: string[]; // ids of the group, once all of it agreed that first names stand with the line
  hidden: boolean;
  why: string; // what the group is told about that
  lang?: Language;
};
export type Shared =
  | GroupRow
  | WallRow
  | { is: 'rules'; rules: GroupRule[]; helpers: string[] }
  | { is: 'people'; people: { id: string; name: string }[] } // without a panel
  | { is: 'plus'; name: string } // a second person in front of somebody's screen
  | { is: 'place'; place: Place }
  | ({ is: 'ask'; seen: boolean } & AskedFor) // seen: a facilitator has seen to it
  | { is: 'at'; hint: string | null; place: string | null } // where Zoom says that somebody is
  | { is: 'mark' } // there, or not
  | { is: 'look'; at: number; alone: string[] } // when to look next for who is late or alone, and who was alone at the last look
  | { is: 'pages'; pages: number };

/** Whom somebody wants to be in a group with, or not, in their own words: nobody is told who else is here. */
export type AskedFor = { keep: 'together' | 'apart'; name: string };

export type Pick = { card: string; closer: string | null };

export type Response =
  | { picks: Pick[]; show: boolean }
  | { way: Way }
  | { lines: string[] } // me too
  | { touch: string; group: string }
  | { helped: string }
  | { ready: true };

export type Move =
  // everybody
  | { do: 'ready' }
  | { do: 'picks'; picks: Pick[]; show: boolean }
  | { do: 'way'; way: Way | null }
  | { do: 'plus'; name: string | null }
  | { do: 'place'; place: Place }
  | { do: 'ask'; asks: AskedFor | null }
  | { do: 'at'; hint: string | null; place: string | null }
  | { do: 'in-room' }
  | { do: 'help'; on: boolean }
  | { do: 'line'; text: string }
  | { do: 'post'; text: string }
  | { do: 'lang'; lang: Language | null }
  | { do: 'nudge'; keep: boolean }
  | { do: 'none' }
  | { do: 'prompt'; from: string }
  | { do: 'turn'; from: number }
  | { do: 'say'; text: string }
  | { do: 'ask-time'; on: boolean }
  | { do: 'names'; on: boolean }
  | { do: 'touch'; text: string | null }
  | { do: 'me-too'; line: string; on: boolean }
  | { do: 'helped'; text: string | null }
  | { do: 'more'; pages: number }
  // facilitators
  | { do: 'rules'; rules: GroupRule[]; helpers: string[] }
  | { do: 'see-to'; person: string; rule: GroupRule | null } // of what somebody asked for; null: without a rule
  | { do: 'out' } // of the groups, and back to being in none
  | { do: 'phone'; names: string[] }
  | { do: 'others'; people: { hint: string; name: string }[] }
  | { do: 'deal' }
  | { do: 'settle' }
  | { do: 'adopt' }
  | { do: 'minutes'; minutes: number }
  | { do: 'next'; from: Step }
  | { do: 'time' }
  | { do: 'rooms'; of: Record<string, string> | null }
  | { do: 'meet'; rooms: Rooms }
  | { do: 'hide'; line: string; hidden: boolean; why: string }
  | { do: 'shuffle' }
  | { do: 'talk'; line: string | null }
  | { do: 'enter'; text: string } // a line of somebody who has no panel
  | { do: 'round'; from: number; again?: boolean };

export type CommonGroundWire = {
  setup: CommonGroundSetup;
  stage: Stage;
  move: Move;
  response: Response;
  shared: Shared;
  outcome: CommonGroundOutcome;
  common: CommonGroundCommon;
  mine: CommonGroundMine;
};

/** What a facilitator does to an outcome: takes a line out of it, or puts it back. */
export type CommonGroundChange = { text: string; hidden: boolean };
