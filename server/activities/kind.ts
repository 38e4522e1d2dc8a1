import type { Report } from '../document/wire.ts';
import type { Refusal } from '../lib/refusal.ts';
import type { Role } from '../wire.ts';
import type { Activities, ActivityWire, KindName, Level } from './wire.ts';

export type Audience = 'people' | 'facilitators';

/** A person as rules may know them. */
export type Actor = { id: string; role: Role };

/** Where and when a move lands. `own` reads what this person has answered before, by slot. */
export type Moment<W extends ActivityWire> = {
  setup: W['setup'];
  person: Actor;
  own: (slot: string) => W['response'] | null;
  now: number; // milliseconds since 1970
};

/** What a move does to what is kept: one response for each activity, person and slot. */
export type Effect<W extends ActivityWire> = { do: 'put'; slot: string; body: W['response'] } | { do: 'drop'; slot: string };

/**
 * An activity as its views are made from it. `responses` are in no meaningful order, and without names; only those of a `named`
 * activity have each person's `name` in them, and can be read after closing too. While a private activity is open the store
 * hands out none, so that no view can leak a split.
 */
export type State<W extends ActivityWire> = {
  setup: W['setup'];
  phase: 'open' | 'closing' | 'closed' | 'shown' | 'lost';
  answered: number;
  responses: () => W['response'][];
  outcome: W['outcome'] | null;
};

/**
 * An activity kind: a value of pure functions, with no database, clock, network, randomness or package behind them
 * (only `parse…` may use the schema library). What a person may not see is not in a view, so it is never sent.
 */
export type Kind<W extends ActivityWire> = {
  parseSetup: (input: unknown) => W['setup'] | Refusal;
  parseMove: (input: unknown) => W['move'] | Refusal;
  /** Responses of `private` and `counted` activities are sealed: they live in a ballot box and die with it. */
  level: (setup: W['setup']) => Level;
  decide: (move: W['move'], at: Moment<W>) => Effect<W>[] | Refusal;
  /** At closing: all that remains. */
  tally: (responses: W['response'][], setup: W['setup']) => W['outcome'];
  /** What everybody in an audience sees. Made once for each change, however many listen. */
  common: (state: State<W>, audience: Audience) => W['common'];
  /** What only this person sees. */
  mine: (state: Pick<State<W>, 'setup' | 'phase'>, own: { body: W['response'] | null; seq: number }) => W['mine'];
  /** What a facilitator changes in an outcome before or after it is shown; without this, outcomes stand as they are. */
  revise?: (outcome: W['outcome'], change: unknown) => W['outcome'] | Refusal;
  /** What is kept of an outcome once the session has ended; without this, all of it. */
  afterwards?: (outcome: W['outcome'], setup: W['setup']) => W['outcome'];
  /**
   * What stands on the page and in every file afterwards. `outcome` is what `afterwards` has left of it; null while there is none,
   * or where it was lost. Whoever has the page may read all of it, so it holds no name and nothing too small to be shown.
   */
  report: (outcome: W['outcome'] | null, setup: W['setup']) => Report;
};

export type Kinds = { [K in KindName]: Kind<Activities[K]> };
