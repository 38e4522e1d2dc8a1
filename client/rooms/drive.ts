import { cell, type Cell } from '../live/cell.ts';
import type { Clock } from '../live/clock.ts';
import type { RoomsDoor } from '../zoom/rooms-shape.ts';
import { nextRun } from './next.ts';
import type { Ask, Run, RunEvent } from './run.ts';
import { wanted } from './wanted.ts';

export type Drive = { run: Cell<Run>; tell: (event: RunEvent) => void };

/** Asks Zoom what a run wants, one thing at a time, as long as it wants anything. It goes on whatever the facilitator is looking at. */
export function driveRooms(door: RoomsDoor, clock: Clock, first: Run): Drive {
  const run = cell(first);
  let asking = false;
  let stopWaiting = () => {};

  function step() {
    stopWaiting();
    const next = wanted(run.get());
    if (asking || !next) return;
    if (next.afterMs === 0) void ask(next.ask);
    else stopWaiting = clock.after(next.afterMs, () => void ask(next.ask));
  }

  async function ask(what: Ask) {
    asking = true;
    const outcome = await perform(door, what);
    asking = false;
    tell({ type: 'answered', to: what, outcome });
  }

  function tell(event: RunEvent) {
    run.set(nextRun(run.get(), event));
    step();
  }

  step();
  return { run, tell };
}

function perform(door: RoomsDoor, what: Ask) {
  switch (what.ask) {
    case 'list':
      return door.list();
    case 'create':
      return door.create(what.names);
    case 'settle':
      return door.settle();
    case 'place':
      return door.place(what.participant, what.room);
    case 'open':
      return door.open();
    case 'close':
      return door.close();
  }
}
