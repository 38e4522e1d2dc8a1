import { cell, type Cell } from '../live/cell.ts';
import type { Clock } from '../live/clock.ts';
import type { LineState } from '../live/line.ts';

/** What a person is told of the line. Most breaks are over before they matter, and nobody hears of those. */
export type Absence = 'none' | 'noticed' | 'long';

const NOTICED_MS = 5_000;
const LONG_MS = 60_000;

/** Follows the line, slowly in bad news and at once in good. */
export function createAbsence(line: Cell<LineState>, clock: Clock): Cell<Absence> {
  const absence = cell<Absence>('none');
  let callOff: (() => void)[] = [];
  const follow = () => {
    const state = line.get();
    for (const off of callOff.splice(0)) off();
    if (state.status !== 'away') return absence.set('none');
    const gone = clock.now() - state.since;
    callOff = [
      clock.after(Math.max(0, NOTICED_MS - gone), () => absence.set('noticed')),
      clock.after(Math.max(0, LONG_MS - gone), () => absence.set('long')),
    ];
  };
  line.listen(follow);
  follow();
  return absence;
}
