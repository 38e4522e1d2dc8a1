import type { Report } from '../document/wire.ts';
import type { Refusal } from '../lib/refusal.ts';
import type { Door, Phase, Role } from '../wire.ts';
import type { Activities, ActivityWire, KindName, Level } from './wire.ts';

export type Audience = 'people' | 'facilitators';

/** A person as rules may know them. */
export type Actor = { id: string; role: Role };

/** Somebody who has come into the session; `here` while they have the panel open. */
export type Present = Actor & { name: string | null; door: Door; here: boolean };

/** What is known of the session around an activity. `series` holds what outlives the session, by key. */
export type Around = {
  someone: (id: string) => Present | null;
  everyone: () => Present[]; // in no meaningful order
  series: ReadonlyMap<string, object>;
};

/**
 * What an activity holds beside people's responses. `stage`: how far it has got, one small value. `shared`: what belongs to a
 * group or to everybody and is written under no name, by key.
 */
export type Held<W extends ActivityWire> = { setup: W['setup']; stage: W['stage']; shared: ReadonlyMap<string, W['shared']> };

/**
 * Where and when a move lands. `own` reads what this person has answered before, by slot. `mayFacilitate` is the refusal for
 * who may not. `id` names something new: the same name when the move is repeated, so that it can be recognised.
 */
export type Moment<W extends ActivityWire> = Held<W> &
  Around & {
    person: Actor;
    mayFacilitate: Refusal | null;
    own: (slot: string) => W['response'] | null;
    id: () => string;
    now: number; // milliseconds since 1970
  };

/**
 * What a move does to what is kept. `put` and `drop`: this person's response, one for each activity, person and slot. `share`:
 * under no name; `null` takes it away; `with` are the only people who see a change of it. `keep`: for the series.
 */
export type Effect<W extends ActivityWire> =
  | { do: 'put'; slot: string; body: W['response'] }
  | { do: 'drop'; slot: string }
  | { do: 'stage'; stage: W['stage'] }
  | { do: 'share'; key: string; body: W['shared'] | null; with?: string[] }
  | { do: 'keep'; key: string; body: object | null }
  | { do: 'close'; show: boolean };

/**
 * The responses in a slot and in all that stand under it: 'level' means 'level', 'level/1', 'level/2' … A slot is written in
 * clear, so it never holds a person's id.
 */
export type Responses<W extends ActivityWire> = (slot: string) => W['response'][];

/** Something that outlives the session, by its key in the series. */
export type Keepsake = { key: string; body: object | null };

/** The slot that counts as having answered. */
export const ANSWER = 'answer';

/**
 * An activity as its views are made from it. `responses` are in no meaningful order, and without names; only those of a `named`
 * activity have each person's `name` in them, and can be read after closing too. While a private activity is open the store
 * hands out none, so that no view can leak a split; how many there are may always be known.
 */
export type State<W extends ActivityWire> = Held<W> &
  Around & {
    phase: Phase;
    answered: number; // responses in the slot `ANSWER`
    count: (slot: string) => number;
    responses: Responses<W>;
    outcome: W['outcome'] | null;
  };

/** What the own part of one person is made from. */
export type Own<W extends ActivityWire> = Held<W> & Around & { phase: Phase };

/**
 * The person whose own part is made. `of` reads what somebody else has answered: only for what both of them have agreed to show
 * to each other.
 */
export type Me<W extends ActivityWire> = Actor & {
  own: (slot: string) => { body: W['response'] | null; seq: number };
  of: (personId: string, slot: string) => W['response'] | null;
};

/** What is left of an activity of the same kind that came before in the session. */
export type Left<W extends ActivityWire> = { outcome: W['outcome']; setup: W['setup'] };

/**
 * An activity kind: a value of pure functions, with no database, clock, network, randomness or package behind them
 * (only `parse…` may use the schema library). What a person may not see is not in a view, so it is never sent.
 */
export type Kind<W extends ActivityWire> = {
  parseSetup: (input: unknown) => W['setup'] | Refusal;
  parseMove: (input: unknown) => W['move'] | Refusal;
  /** Responses of `private` and `counted` activities are sealed: they live in a ballot box and die with it. */
  level: (setup: W['setup']) => Level;
  /** Why a facilitator may not open it from where they are. */
  mayOpen?: (setup: W['setup'], at: { inRoom: boolean }) => Refusal | null;
  /**
   * The stage in which it opens, and in which its views find it again once it is closed: what came of it is in the outcome. `seed` is
   * where chance comes from, if it needs any.
   */
  begin: (setup: W['setup'], at: Around & { now: number; seed: string }) => W['stage'];
  decide: (move: W['move'], at: Moment<W>) => Effect<W>[] | Refusal;
  /** Why it should not close just now; whoever says so twice closes it all the same. */
  mayClose?: (held: Held<W>, now: number) => Refusal | null;
  /** Whether a facilitator has to look at what came of it before anybody else does: then it is closed first, and shown after that. */
  checkedFirst?: (setup: W['setup']) => boolean;
  /** When time itself does something next, in milliseconds since 1970; null for never. */
  due?: (held: Held<W>) => number | null;
  /** What time does then. It must move `due` on, or close. */
  whenDue?: (at: Held<W> & Around & { now: number }) => Exclude<Effect<W>, { do: 'put' | 'drop' }>[];
  /** Takes away what is nobody's own, and yet can be told to be of somebody who wants to be forgotten. Their responses go by themselves. */
  forget?: (person: Pick<Present, 'id' | 'name'>, held: Held<W> & Around) => Extract<Effect<W>, { do: 'share' | 'keep' }>[];
  /** At closing: all that remains. What was shared goes with the responses, unless it is in here. */
  tally: (responses: Responses<W>, held: Held<W> & Pick<Around, 'series'>) => W['outcome'];
  /** What it leaves to the series at closing, kept in the same moment as the outcome; a body that is null takes a keepsake away. */
  leaves?: (outcome: W['outcome'], held: Held<W>, at: Pick<Around, 'series'> & { now: number }) => Keepsake[];
  /** What a facilitator keeps for the series beside any activity. `id` names something new. */
  keeps?: (input: unknown, at: Pick<Around, 'series'> & { id: string }) => Keepsake | Refusal;
  /** What of that facilitators find on the shelf of this kind. */
  shelf?: (series: Around['series']) => object;
  /**
   * A kind that stands beside the others through the whole session. Nobody opens it: it is there as soon as the series has what it
   * is about. Null while there is nothing yet.
   */
  stands?: (series: Around['series']) => W['setup'] | null;
  /** What everybody in an audience sees. Made once for each change, however many listen. */
  common: (state: State<W>, audience: Audience) => W['common'];
  /** What only this person sees. */
  mine: (state: Own<W>, me: Me<W>) => W['mine'];
  /** What a facilitator changes in an outcome before or after it is shown; without this, outcomes stand as they are. */
  revise?: (outcome: W['outcome'], change: unknown) => W['outcome'] | Refusal;
  /** What is kept of an outcome once the session has ended; without this, all of it. */
  afterwards?: (outcome: W['outcome'], setup: W['setup']) => W['outcome'];
  /**
   * What stands on the page and in every file afterwards. `outcome` is what `afterwards` has left of it; null while there is none,
   * or where it was lost; `earlier` are those of this kind in this session that came before, oldest first. Whoever has the page may read all of it, so it holds no name and nothing too small to be shown.
   */
  report: (outcome: W['outcome'] | null, setup: W['setup'], earlier?: Left<W>[]) => Report;
};

export type Kinds = { [K in KindName]: Kind<Activities[K]> };
