import type { Outcome, RoomList, ZoomNo, ZoomRoom } from '../zoom/rooms-shape.ts';
import { oncemore } from './patience.ts';
import { notPlaced, placedOne, placing } from './placing.ts';
import { refusedIn, to, type Found, type Run, type RunEvent, type Working } from './run.ts';

type Answered = Extract<RunEvent, { type: 'answered' }>['outcome'];

/** The run after Zoom has answered, or was silent, in the step that the run is in. */
export function answered(run: Run, outcome: Answered): Run {
  const { step } = run;
  switch (step.at) {
    case 'looking':
      return looked(run, outcome as Outcome<RoomList>);
    case 'finding':
      return found(run, step.after, outcome as Outcome<RoomList>);
    case 'closing':
      if (outcome.ok || outcome.why === 'not-open') return to({ ...run, opened: false }, { at: step.next });
      return againOr(run, 'closing', outcome.why);
    case 'making':
      return made(run, outcome as Outcome<ZoomRoom[]>);
    case 'setting':
      if (outcome.ok) return placing({ ...run, set: true });
      return againOr(run, 'setting', outcome.why, placing({ ...run, set: false }));
    case 'placing':
      return outcome.ok ? placing(placedOne(run)) : notPlaced(run, outcome.why);
    case 'opening':
      return opened(run, outcome);
    case 'asking':
    case 'ready':
    case 'open':
    case 'closed':
    case 'stopped':
    case 'refused':
      return run;
  }
}

/** The same once more, or, when it is enough, `then`. */
const againOr = (run: Run, during: Working, why: ZoomNo, then: Run = refusedIn(run, during, why)): Run =>
  oncemore(run, during, why) ? { ...run, tries: run.tries + 1 } : then;

/** Zoom was silent, or its answer made no sense: look what came of it. */
const lookFor = (run: Run, after: 'making' | 'opening'): Run => ({ ...run, step: { at: 'finding', after }, tries: run.tries + 1 });

function looked(run: Run, outcome: Outcome<RoomList>): Run {
  const ask = (standing: Found, known = run) => to(known, { at: 'asking', found: standing });
  if (!outcome.ok) {
    if (outcome.why === 'not-open') return to(run, { at: 'making' });
    return againOr(run, 'looking', outcome.why, ask({ rooms: null, open: false, same: false }));
  }
  const { open, rooms } = outcome.value;
  if (rooms.length === 0) return to(run, { at: 'making' });
  const ours = withRooms(run, rooms);
  return ask({ rooms: rooms.length, open, same: ours !== null }, ours ?? run);
}

function made(run: Run, outcome: Outcome<ZoomRoom[]>): Run {
  if (!outcome.ok) return outcome.why === 'silent' ? lookFor(run, 'making') : againOr(run, 'making', outcome.why);
  const standing = withRooms(run, outcome.value);
  return standing ? to(standing, { at: 'setting' }) : lookFor(run, 'making');
}

function found(run: Run, after: 'making' | 'opening', outcome: Outcome<RoomList>): Run {
  if (!outcome.ok) return againOr(run, 'finding', outcome.why);
  if (after === 'opening') return outcome.value.open ? isOpen(run) : onceMore(run, 'opening');
  const standing = withRooms(run, outcome.value.rooms);
  return standing ? to(standing, { at: 'setting' }) : onceMore(run, 'making');
}

const onceMore = (run: Run, at: 'making' | 'opening'): Run =>
  oncemore(run, at, 'busy') ? { ...run, step: { at } } : refusedIn(run, at, 'silent');

function opened(run: Run, outcome: Answered): Run {
  if (outcome.ok || outcome.why === 'already-open') return isOpen(run);
  return outcome.why === 'silent' ? lookFor(run, 'opening') : againOr(run, 'opening', outcome.why);
}

export const isOpen = (run: Run): Run => to({ ...run, opened: true }, { at: 'open' });

/** The rooms of the plan among those that stand: by their place in the list, which Zoom keeps, or by their names. */
export function withRooms(run: Run, rooms: readonly ZoomRoom[]): Run | null {
  const { plan } = run;
  const standing = plan.rooms.map(({ name }, at) => (rooms[at]?.name === name ? rooms[at] : rooms.find((room) => room.name === name)));
  if (rooms.length !== standing.length || standing.includes(undefined)) return null;
  const right = plan.places.filter(({ participant, room }) => standing[room]?.people?.some((one) => one.participant === participant));
  return { ...run, ids: standing.map((room) => room?.id ?? ''), there: new Set(right.map(({ participant }) => participant)) };
}
