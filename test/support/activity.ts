import { ANSWER, type Around, type Held, type Me, type Responses, type State } from '../../server/activities/kind.ts';
import type { ActivityWire } from '../../server/activities/wire.ts';

/** A session in which nobody is, and nothing was before. */
export const NOBODY_AROUND: Around = { someone: () => null, everyone: () => [], series: new Map() };

/** An activity that has just opened. */
export const heldOf = <W extends ActivityWire>(setup: W['setup'], more: Partial<Held<W>> = {}): Held<W> => ({
  setup,
  stage: {},
  shared: new Map(),
  ...more,
});

/** These responses, all in the slot that counts as having answered. */
export const answersAre =
  <W extends ActivityWire>(responses: readonly W['response'][]): Responses<W> =>
  (slot) =>
    slot === ANSWER ? [...responses] : [];

export const stateOf = <W extends ActivityWire>(setup: W['setup'], more: Partial<State<W>> = {}): State<W> => ({
  ...heldOf<W>(setup),
  ...NOBODY_AROUND,
  phase: 'open',
  answered: 0,
  count: () => 0,
  responses: () => [],
  outcome: null,
  ...more,
});

/** Somebody who has answered this in every slot, and to whom nobody has shown anything. */
export const meWith = <W extends ActivityWire>(body: W['response'] | null, seq = 1, more: Partial<Me<W>> = {}): Me<W> => ({
  id: 'me',
  role: 'participant',
  own: () => ({ body, seq }),
  of: () => null,
  ...more,
});
