import type { Line, Rule, Step } from '../../code/wire.ts';

/** How many lines one person may write, and how many a group can look through. Spoken ones are typed by a facilitator. */
export const MOST_EACH = 5;
export const MOST_LINES = 400;

/** `short`: six minutes, without grouping and talking, for this session only. */
export type ConductSetup = { short: boolean };

export type ConductStage = {
  step: Step;
  rule: Rule;
  helper: string | null; // somebody who groups lines with the facilitator
  later?: true;
};

/** What somebody does. All but the first four are for facilitators, and some for their helper as well. */
export type ConductMove =
  | { do: 'suggest'; text: string; starter: string | null }
  | { do: 'take-back'; line: string } // my own, while we suggest
  | { do: 'not-meant'; line: string; on: boolean } // "that is not what I meant"
  | { do: 'mark'; line: string; has: Mark; on: boolean }
  | { do: 'put'; line: string; with: string | null }
  | { do: 'move'; line: string; by: -1 | 1 }
  | { do: 'word'; line: string; text: string }
  | { do: 'leave'; line: string; on: boolean }
  | { do: 'spoken'; text: string } // for somebody on the phone who asked for it
  | { do: 'go'; step: Step }
  | { do: 'rule'; rule: Rule }
  | { do: 'helper'; person: string | null }
  | { do: 'finish'; later?: true }; // `later`: the group goes on from here in its next session

/** What somebody has about a line. Each is said by itself: two that are pressed in one moment must not undo each other. */
export const MARKS = ['question', 'worry'] as const;
export type Mark = (typeof MARKS)[number];

/** A number from 3, `some` below it. */
export type Few = number | 'some';

export type LineView = {
  id: string;
  text: string; // as the group words it now
  own: string; // as it was written
  starter: string | null;
  was: string | null; // the clause that it changes, as it stands in the code
  out: boolean;
  left: boolean;
  spoken: boolean;
  notMeant: boolean;
  question: Few;
  worry: Few;
  under: { id: string; text: string; notMeant: boolean; spoken: boolean }[];
};

export type ConductWire = {
  setup: ConductSetup;
  stage: ConductStage;
  move: ConductMove;
  /** `wrote/…` and `mark/…`: sealed, and gone at closing. */
  response: { line: string; question?: boolean; worry?: boolean };
  shared: Line;
  /** The lines as they go on to the check, and how many there were in all. */
  outcome: { lines: { text: string; out: boolean }[]; left: string[]; written: number; later?: true };
  common: {
    short: boolean;
    step: Step;
    rule: Rule;
    written: number; // lines that this session has written
    answered: number; // always 0: nobody is to see how many people take part in this
    lines: LineView[] | null; // while we suggest, nobody sees what others write
    waiting: number; // lines from earlier, and changes that people asked for
    outcome: ConductWire['outcome'] | null;
    helper?: string | null; // only in what facilitators see: the helper's first name
  };
  mine: {
    wrote: { id: string; text: string }[];
    marks: Record<string, { question: boolean; worry: boolean }>;
    helping: boolean;
    seq: number;
  };
};
