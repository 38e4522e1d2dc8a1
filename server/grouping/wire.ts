/** Most breakout rooms that one meeting can open, unless the facilitator sets another number. */
export const MOST_ROOMS = 50;

/** A fifth person tends to split a talk in two, so only a set that must stay together makes a larger group. */
export const LARGEST = 4;

/** Threes are usual. Pairs only if the facilitator chose them: where one of two drops out, somebody is alone. */
export type GroupSize = 2 | 3;

/** Somebody to be placed. Who is not here, or does not want a group, is not in the list. */
export type PersonToPlace = {
  id: string;
  counts: boolean; // false for interpreters, supporters and note takers, who are no part of a group's size
  panel: boolean; // false for people on a phone, who need somebody to read the card to them
};

/** People who must share a group, or must not. What a rule says of people who are not here is left out. */
export type GroupRule =
  { id: string; keep: 'together'; people: readonly string[] } | { id: string; keep: 'apart'; people: readonly string[]; hard: boolean };

export type DealRequest = {
  people: readonly PersonToPlace[];
  rules: readonly GroupRule[];
  size: GroupSize;
  mostRooms: number;
  /** Tokens of pairs who met before, in this meeting or in its series; they are put apart where that is possible. */
  met: ReadonlySet<string>;
  /** How such a token is made, the same for both orders of the two ids. Whoever keeps pairs keys it. */
  tokenOf: (one: string, other: string) => string;
  /** The same groups again: these stay as they were, as far as sizes and rules let them, and `met` is left alone. */
  again?: readonly (readonly string[])[];
  seed: number; // the same request with the same seed is dealt in the same way
};

/** People in groups, each in the order in which they take turns, and all that a facilitator should know before opening. */
export type Dealing = {
  groups: string[][];
  alone: number[]; // places of groups with one person, supporters not counted
  unread: number[]; // places of groups in which nobody has the panel
  near: string[]; // soft rules that could not be kept
  meetAgain: number; // pairs who met before; the screen says that this is fine
};

/**
 * - `contradiction`: these rules cannot all be kept, whatever the groups.
 * - `no-fit`: these rules cannot all be kept in groups of the sizes that we make of so many people.
 * - `too-many`: there are more people than the rooms hold.
 * No rule of a clash can be spared: as soon as any one of them is given up, this clash is gone.
 */
export type ClashOfRules = { why: 'contradiction' | 'no-fit' | 'too-many'; rules: string[]; people: string[] };

/** Nothing was dealt, since a hard rule would have been broken. The facilitator chooses which one to give up. */
export type Clash = { clashes: ClashOfRules[] };
