import type { Item, Rule, Shown, Stance, Verdict } from '../../code/wire.ts';

/** As many as one check can hold. */
export const MOST_ITEMS = 60;
/** As many people on the phone as facilitators enter answers for. */
export const MOST_PHONES = 20;

/** `only`: some of what is on the table; null for all. `words`: changed words for some of it. `short`: for this session only. */
export type CheckSetup = { only: string[] | null; words: Record<string, string>; short: boolean };

/** `number`: of the version that may come of it. `present` is counted at the very end, since people come and go. */
export type CheckStage = {
  items: Item[];
  rule: Rule;
  number: number;
  phones: number;
  present: number | null;
  today: boolean;
  supporters?: string[]; // people who are here only for somebody else, an interpreter for example: they are not counted
};

/** Who is told why somebody asks to stop: all, without a name; only the facilitators; nobody. */
export type Told = 'all' | 'facilitators' | 'nobody';

export type CheckMove =
  | { do: 'say'; item: string; stance: Stance | null; why: string | null; told: Told }
  | { do: 'say-all'; stance: Exclude<Stance, 'block'> }
  | { do: 'support'; person: string | null; on: boolean } // null: me; facilitators say it of others
  | { do: 'phone'; phone: number; item: string; stance: Stance | null } // a facilitator, for somebody who asked them to
  | { do: 'finish'; today: boolean }; // facilitators; `today`: what too few have answered holds for this session

export type Result = {
  item: Item;
  verdict: Verdict;
  shown: Shown;
  reasons: string[]; // why somebody asked to stop, as far as they share it; from A to Z
  worries: string[]; // of those who can live with it
  told?: string[]; // reasons for facilitators only
};

export type CheckWire = {
  setup: CheckSetup;
  stage: CheckStage;
  move: CheckMove;
  /** `level/…` and `phone/…`: sealed. */
  response: { item: string; stance: Stance; why?: string; told?: Told };
  shared: object;
  /** `number`: of the version that this check has made; null where nothing was agreed. */
  outcome: { results: Result[]; present: number; rule: Rule; number: number | null };
  common: {
    items: Item[];
    rule: Rule;
    short: boolean;
    supporting: number; // people who are here and not counted
    supporters?: string[]; // their first names, only in what facilitators see
    answered: number; // people who have answered the item that most have answered
    answers: Record<string, number>; // for each item: how many, never what
    outcome: CheckWire['outcome'] | null;
  };
  /** By item, the place of what was said among `STANCES`: as words, its length would tell what was said. */
  mine: { said: Record<string, number>; supports: boolean; seq: number };
};
