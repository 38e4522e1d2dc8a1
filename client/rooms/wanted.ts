import { pauseBefore } from './patience.ts';
import type { Ask, Run } from './run.ts';

/** What is to be asked of Zoom next, and after how many milliseconds; `null` while it is somebody else's turn. */
export function wanted(run: Run): { ask: Ask; afterMs: number } | null {
  const ask = askOf(run);
  return ask && { ask, afterMs: pauseBefore(run) };
}

function askOf({ step, plan, placed, ids }: Run): Ask | null {
  switch (step.at) {
    case 'looking':
    case 'finding':
      return { ask: 'list' };
    case 'closing':
      return { ask: 'close' };
    case 'making':
      return { ask: 'create', names: plan.rooms.map(({ name }) => name) };
    case 'setting':
      return { ask: 'settle' };
    case 'placing': {
      const place = plan.places[placed];
      const room = place && ids[place.room];
      return place && room !== undefined ? { ask: 'place', participant: place.participant, room } : null;
    }
    case 'opening':
      return { ask: 'open' };
    case 'asking':
    case 'ready':
    case 'open':
    case 'closed':
    case 'stopped':
    case 'refused':
      return null;
  }
}
