import type { GroupRule, GroupSize } from '../../../grouping/wire.ts';
import type { AskedFor, Clashes, Deck, Group, Language, Named, Nudged, Part, Pick, Place, Rooms, Step, Way } from '../wire.ts';

/** A line as everybody sees it. */
export type WallLine = {
  key: string;
  text: string;
  prompt: string;
  round: number;
  names: (string | null)[];
  hidden?: true;
  lang?: Language;
  twice?: true; // another group found the same
};

/** What is left of it at closing: nobody's name. */
export type FoundLine = Omit<WallLine, 'key' | 'names'> & { meToo: number };

/** `kept` false: the lines went with the session, because the group had not said that they may be kept. */
export type CommonGroundOutcome = { kept: boolean; groups: number; found: number; lines: FoundLine[]; helped: string[] };

/** One group as facilitators see it. */
export type DeskGroup = {
  key: string;
  is: Group['is'];
  number: number;
  people: Named[];
  asksTime: boolean;
  hasLine: boolean;
  alone: boolean;
  unread: boolean; // nobody in it has a panel
};

/** What only facilitators see. */
export type CommonGroundDesk = {
  people: Named[]; // all who are here
  rules: GroupRule[];
  helpers: string[];
  asks: (Named & { asks: AskedFor })[]; // that no facilitator has seen to
  phone: Named[];
  others: number; // people in Zoom without a panel
  ready: number;
  ways: Record<Way, number>;
  staying: number; // in the main room or on their own, by their own choice
  dealt: Check | null;
  groups: DeskGroup[];
  still: { count: number; people: Named[] };
  help: Named[];
  late: number; // here, and in no group
  lines: WallLine[];
  helped: number;
  toPlace: { id: string; name: string; hint: string | null; door: 'zoom' | 'browser' }[]; // while rooms are filled; before, who has no hint
};

/** What to know before opening. */
export type Check =
  | { clashes: { why: Clashes[number]['why']; rules: string[]; people: Named[] }[] }
  | {
      clashes: null;
      groups: Named[][];
      sizes: Record<number, number>; // how many groups there are of each size
      alone: number;
      unread: number;
      near: string[];
      meetAgain: number;
      together: number; // sets who stay together
      longer: number | null; // minutes that would suit the people in it better
    };

export type CommonGroundCommon = {
  deck: Deck;
  step: Step;
  round: number;
  minutes: number;
  left: number | null;
  part: Part | null;
  stuck: boolean;
  size: GroupSize;
  warmUp: boolean;
  nudges: boolean;
  keepWall: boolean;
  rooms: Rooms;
  groups: number;
  answered: number; // groups who have a line, or found none
  wall: { lines: WallLine[]; all: number; meToo: Record<string, number>; talk: WallLine | null } | null;
  outcome: CommonGroundOutcome | null;
  desk?: CommonGroundDesk;
};

/** Somebody in my group. Nobody's id is in it. */
export type Mate = { name: string | null; me: boolean; way: Way | null; panel: boolean };

export type Match = { card: string; closer: string | null; with: (string | null)[]; all: boolean };

export type MyGroup = {
  key: string;
  is: Group['is'];
  number: number;
  people: Mate[];
  alone: boolean;
  prompt: string;
  turn: number;
  matches: Match[];
  line: string;
  rev: number;
  pen: { name: string | null; me: boolean } | null;
  posted: boolean;
  none: boolean;
  asks: Nudged | null;
  said: { name: string | null; me: boolean; text: string }[];
  asksTime: boolean;
  names: { me: boolean; all: boolean };
  hidden: string | null; // why a facilitator took the line off the wall
  touch: { mine: string | null; theirs: { name: string | null; text: string }[] };
  lang: Language | null; // of our line
  lineKey: string | null; // of our own line on the wall
};

export type CommonGroundMine = {
  seq: number;
  ready: boolean;
  picks: Pick[];
  show: boolean;
  way: Way | null;
  plus: string | null;
  asks: (AskedFor & { seen: boolean }) | null;
  place: Place;
  placed: boolean; // a facilitator is placed only by their own choice
  help: boolean;
  inRoom: boolean;
  room: string | null; // Zoom's room of my group
  group: MyGroup | null;
  meToo: string[];
  more: WallLine[];
  helped: string | null;
};
