import type { Moment } from '../../server/activities/kind.ts';
import type { ActivityWire } from '../../server/activities/wire.ts';
import { heldOf, NOBODY_AROUND } from './activity.ts';

/** A participant who moves in an activity that has just opened, and has answered nothing before. */
export const momentOf = <W extends ActivityWire>(setup: W['setup'], more: Partial<Moment<W>> = {}): Moment<W> => ({
  ...heldOf<W>(setup),
  ...NOBODY_AROUND,
  person: { id: 'me', role: 'participant' },
  mayFacilitate: null,
  own: () => null,
  id: () => 'new',
  now: 0,
  ...more,
});
