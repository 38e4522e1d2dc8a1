/** THE registration of activity kinds. Add a line here, and the compiler asks for the others. */
import type { AgreementWire } from './agreement/wire.ts';
import type { CheckWire } from './check/wire.ts';
import type { CommonGroundWire } from './common-ground/wire.ts';
import type { ConductWire } from './conduct/wire.ts';
import type { PollWire } from './poll/wire.ts';

export type Activities = {
  'common-ground': CommonGroundWire;
  poll: PollWire;
  conduct: ConductWire;
  check: CheckWire;
  agreement: AgreementWire;
};

export type KindName = keyof Activities;

/** The things an activity is made of. */
export type ActivityWire = {
  setup: object; // what the facilitator chose
  stage: object; // how far it has got
  move: unknown; // what a person did
  response: unknown; // what is kept of it, as theirs
  shared: object; // what is kept of it, as nobody's
  outcome: object; // what a closed activity leaves for ever
  common: object; // what everybody in an audience sees
  mine: object; // what only this person sees: small
};

/**
 * Who may know what. `private`: nobody sees a split before closing, and afterwards nothing connects a person to an
 * answer. `counted`: counts without names. `named`: names show.
 */
export const LEVELS = ['private', 'counted', 'named'] as const;
export type Level = (typeof LEVELS)[number];
