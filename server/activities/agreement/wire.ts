import type { Sets } from '../../code/starters/wire.ts';
import type { Code, Version } from '../../code/wire.ts';

/** Always there once there is something of a code; nobody has to start it. */
export type AgreementSetup = { stands: true };

/** As many as a group can look through: beyond it, some have to be answered first. */
export const MOST_CHANGES = 100;
export const MOST_REPORTS = 50;

/** What somebody who finds a code here says to it. `here`: it is on their screen. */
export const SAYS = ['here', 'ok', 'question', 'worry'] as const;
export type Says = (typeof SAYS)[number];

/** What a facilitator asks about the code as it stands. */
export const ASKS = ['talk', 'well'] as const;
export type Ask = (typeof ASKS)[number];

export type AgreementMove =
  | { do: 'read'; version: number; says: Says }
  | { do: 'change'; about: string | null; text: string; out: boolean } // "Suggest a change"
  | { do: 'object'; edit: string }
  | { do: 'not-kept'; clause: string | null; text: string | null; named: boolean }
  | { do: 'pick'; ask: Ask; clause: string | null }
  // facilitators
  | { do: 'answer'; change: string; changed: boolean; because: string }
  | { do: 'edit'; clause: string; text: string }
  | { do: 'sign'; clause: string; address: string | null } // a video in sign language
  | { do: 'leave-out'; line: string }
  | { do: 'reminded'; report: string }
  | { do: 'ask'; ask: Ask | null };

/** A clause is not being kept; facilitators alone are told, by whom only if that person wants it. */
export type NotKept = { clause: string | null; text: string | null; name: string | null };

export type AgreementWire = {
  setup: AgreementSetup;
  stage: { ask: Ask | null };
  move: AgreementMove;
  /** `read`, `talk`, `well`: sealed, gone with the session. */
  response: { version: number; says: Says } | { clause: string };
  shared: NotKept;
  outcome: { version: Version | null };
  common: Omit<Code, 'edits'> & {
    answered: number; // always 0: it stands, it is not asked
    edits: Code['edits'];
    signs: Code['signs'];
    sets: Sets; // what it changes in the panel
    ask: Ask | null;
    picks: { clause: string; count: number }[] | null; // of what is asked, from 5 answers on, none of them 1 or 2
    picked: number;
    readers: { came: number; read: number; question: number | 'some'; worry: number | 'some' };
    reports: (NotKept & { id: string })[] | null; // facilitators only
  };
  mine: { read: { version: number; says: Says } | null; picked: string | null; seq: number };
};
