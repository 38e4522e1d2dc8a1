import type { ZoomNo } from '../zoom/rooms-shape.ts';
import { ENOUGH_IN_A_ROW, oncemore } from './patience.ts';
import type { LeftWhy } from './plan.ts';
import { refusedIn, to, type Run } from './run.ts';

/** Whoever is in the right room already is passed over; after the last one the rooms open, unless somebody has to be seen to first. */
export function placing(run: Run): Run {
  let placed = run.placed;
  while (run.there.has(run.plan.places[placed]?.participant ?? '')) placed++;
  const next = { ...run, placed };
  if (placed < run.plan.places.length) return to(next, { at: 'placing' });
  if (run.opened) return to(next, { at: 'open' });
  return to(next, { at: run.left.some(({ why }) => why !== 'yourself') ? 'ready' : 'opening' });
}

export const placedOne = (run: Run): Run => ({ ...run, placed: run.placed + 1, places: true, inARow: 0 });

export function notPlaced(run: Run, why: ZoomNo): Run {
  if (why === 'not-allowed') return refusedIn(run, 'placing', why);
  if (why === 'no-such-person') return placing({ ...leave(run, 'gone'), placed: run.placed + 1, inARow: 0 });
  if (oncemore(run, 'placing', why)) return { ...run, tries: run.tries + 1 };
  const inARow = run.inARow + 1;
  if (inARow >= ENOUGH_IN_A_ROW) return refusedIn(run, 'placing', why);
  return placing({ ...leave(run, 'refused'), placed: run.placed + 1, inARow });
}

/** The one who is being placed is left to be placed by hand. */
function leave(run: Run, why: LeftWhy): Run {
  const place = run.plan.places[run.placed];
  if (!place) return run;
  const { personId, name, room } = place;
  return { ...run, left: [...run.left, { personId, name, room: run.plan.rooms[room]?.name ?? '', why }] };
}
