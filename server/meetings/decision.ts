import type { Facts, OwnResponses, Person, Write } from '../store/store.ts';
import type { Here } from './around.ts';
import type { Touched } from './touched.ts';

/** Makes what rules may not make by themselves: ids, codes, keys. */
export type Maker = {
  id: (number: number) => string; // the same when the command is repeated
  door: () => { code: string; link: string };
  roomKey: (zoomId: string) => Buffer;
};

/** Where a command lands. `earlier`: the session that a command speaks of, if this person may go on from it. */
export type Situation = {
  facts: Facts;
  person: Readonly<Person>;
  inRoom: boolean; // this person's panel is in a breakout room
  here: Here;
  own: OwnResponses;
  now: number;
  make: Maker;
  earlier: Facts | null;
};

/** `close`: the activity is to be closed next, which takes several steps of its own. */
export type Decision = { writes: Write[]; touched: Touched; close?: { activityId: string; shown: boolean } };

/** A repeated command finds its work done, and is answered as the first one was. */
export const DONE: Decision = { writes: [], touched: {} };
