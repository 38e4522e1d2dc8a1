import type { Outcome, RoomList, ZoomNo, ZoomRoom } from '../zoom/rooms-shape.ts';
import type { Left, Place, Plan } from './plan.ts';

/** What is asked of Zoom, one thing at a time. */
export type Ask =
  | { ask: 'list' }
  | { ask: 'close' }
  | { ask: 'create'; names: string[] }
  | { ask: 'settle' }
  | { ask: 'place'; participant: string; room: string }
  | { ask: 'open' };

/** The way of rooms for one dealing, from nothing to open rooms. What a step waits for is what it is named after. */
export type Step =
  | { at: 'looking' } // what rooms are there already
  | { at: 'asking'; found: Found } // the facilitator: they would be deleted
  | { at: 'closing'; next: 'making' | 'closed' }
  | { at: 'making' }
  | { at: 'finding'; after: 'making' | 'opening' } // Zoom was silent: it may have done it all the same
  | { at: 'setting' }
  | { at: 'placing' }
  | { at: 'ready' } // the facilitator: somebody is left to be placed by hand before the rooms open
  | { at: 'opening' }
  | { at: 'open' }
  | { at: 'closed' }
  | { at: 'stopped'; during: Working }
  | { at: 'refused'; during: Working; why: ZoomNo };

/** A step in which Zoom is asked. */
export type Working = 'looking' | 'closing' | 'making' | 'finding' | 'setting' | 'placing' | 'opening';

/** Rooms that were there before us. `rooms` is `null` where Zoom does not tell; `same`: those that we made ourselves, before this panel was loaded anew. */
export type Found = { rooms: number | null; open: boolean; same: boolean };

export type Run = {
  plan: Plan;
  step: Step;
  ids: string[]; // of Zoom's rooms, in the order of the plan; empty until they are made
  placed: number; // how many of the plan's places have been done or given up
  there: ReadonlySet<string>; // participants whom Zoom has in the right room already
  places: boolean; // Zoom has placed somebody since the rooms were made: it is no longer busy with them
  opened: boolean;
  set: boolean; // Zoom took our settings; without them people are only asked, and cannot go by themselves
  tries: number; // of what is being asked now
  inARow: number; // people whom Zoom refused, one after the other
  left: Left[];
};

export type RunEvent =
  | { type: 'answered'; to: Ask; outcome: Outcome<RoomList> | Outcome<ZoomRoom[]> | Outcome<null> }
  | { type: 'replace' } // delete the rooms that are there
  | { type: 'use' } // go on with them
  | { type: 'open' } // although somebody is left
  | { type: 'more'; places: Place[] } // people who came later
  | { type: 'close' }
  | { type: 'stop' }
  | { type: 'again' };

export const beginRun = (plan: Plan): Run => ({
  plan,
  step: { at: 'looking' },
  ids: [],
  placed: 0,
  there: new Set(),
  places: false,
  opened: false,
  set: true,
  tries: 0,
  inARow: 0,
  left: plan.left,
});

/** On to another step, with all patience. */
export const to = (run: Run, step: Step): Run => ({ ...run, step, tries: 0 });

export const refusedIn = (run: Run, during: Working, why: ZoomNo): Run => to(run, { at: 'refused', during, why });
