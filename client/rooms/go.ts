import type { Clock } from '../live/clock.ts';
import type { ZoomDoor } from '../zoom/door-shape.ts';

/** `by-hand`: Zoom does not take us there; `later`: the rooms are not open yet. */
export type Went = 'there' | 'later' | 'by-hand';

const TRIES = 3;
/** Milliseconds in which a move that Zoom has begun is to be seen. */
const MOVE_MS = 8_000;
const BUSY_MS = 1_500;

/** Brings this person into their room. Zoom's "success" is only a beginning, so it asks again until the move is there. */
export async function goToRoom(
  { rooms, onRoomChange }: Pick<ZoomDoor, 'rooms' | 'onRoomChange'>,
  room: string,
  clock: Clock,
  again: () => void = () => {}, // it is asked once more
): Promise<Went> {
  // News of a move that was made before may come only now: what counts is where we are.
  const onArrival: ZoomDoor['onRoomChange'] = (heard) =>
    onRoomChange(() => void rooms.where().then((here) => (here === 'main' ? undefined : heard())));
  let to: string | null = room;
  for (let tries = 0; tries < TRIES; tries++) {
    if (tries > 0) again();
    const moved = soon(clock, MOVE_MS, onArrival);
    const begun = await rooms.go(to);
    if (begun.ok && (await moved)) return 'there';
    if (begun.ok || begun.why === 'silent') continue;
    if (begun.why === 'not-open') return 'later';
    if (begun.why === 'not-allowed') return 'by-hand';
    if (begun.why === 'no-such-room')
      to = null; // the host has made rooms anew: Zoom knows where we belong
    else await soon(clock, BUSY_MS);
  }
  return 'by-hand';
}

/** True as soon as it is told; false when the time is over. */
function soon(clock: Clock, ms: number, told: ZoomDoor['onRoomChange'] = () => () => {}): Promise<boolean> {
  return new Promise((done) => {
    const end = (heard: boolean) => {
      stopListening();
      stopWaiting();
      done(heard);
    };
    const stopWaiting = clock.after(ms, () => end(false));
    const stopListening = told(() => end(true));
  });
}
