import type { ReactNode } from 'react';
import { friendlyZoom } from '../panel/fixtures.ts';
import { sheet } from '../ui/scene-sheet.tsx';
import { Stack } from '../ui/stack.tsx';
import { ZoomHere } from '../zoom/here.ts';
import type { RoomPowers } from '../zoom/rooms-shape.ts';
import { dealtOf, lockedRooms, POWERS, runAt } from './fixtures.ts';
import { GoToRoom } from './go-to-room.tsx';
import { LeftList } from './left-list.tsx';
import { RoomsDesk } from './rooms-desk.tsx';
import { RoomsOpen } from './rooms-open.tsx';
import { RunView } from './run-view.tsx';
import type { Run } from './run.ts';

const nothing = () => {};
const told = { onRooms: nothing, onOpen: nothing, onWay: nothing };

/** A panel in a Zoom that grants as much. */
function InZoom({ powers, children }: { powers: RoomPowers; children: ReactNode }) {
  const zoom = { ...friendlyZoom, rooms: { ...lockedRooms, powers: async () => powers } };
  return <ZoomHere value={zoom}>{children}</ZoomHere>;
}

const desk = (powers: RoomPowers) => () => (
  <InZoom powers={powers}>
    <RoomsDesk {...dealtOf(91)} {...told} />
  </InZoom>
);
const run = (at: Run) => () => <RunView run={at} tell={nothing} byHand={nothing} />;
const without = { ...POWERS, make: false, seePeople: false, close: false };

const parts: Record<string, () => ReactNode> = {
  'Rooms, before': desk(POWERS),
  'Rooms, before, co-host': desk({ ...POWERS, role: 'co-host' }),
  'Rooms, guest': desk({ ...without, guest: true }),
  'Rooms, phone': desk({ ...without, close: true, device: 'phone' }),
  'Rooms, no host': desk({ ...without, role: 'participant' }),
  'Rooms, old Zoom': desk({ ...without, device: 'other' }),
  'Rooms, browser': () => <RoomsDesk {...dealtOf(7)} {...told} />,
  'Rooms, making': run(runAt({ at: 'making' })),
  'Rooms, Zoom is busy': run({ ...runAt({ at: 'making' }), tries: 2 }),
  'Rooms, placing': run({ ...runAt({ at: 'placing' }), placed: 41 }),
  'Rooms, there already': run(runAt({ at: 'asking', found: { rooms: 5, open: true, same: false } })),
  'Rooms, our own': run(runAt({ at: 'asking', found: { rooms: 30, open: false, same: true } })),
  'Rooms, there may be some': run(runAt({ at: 'asking', found: { rooms: null, open: false, same: false } })),
  'Rooms, ready': run(runAt({ at: 'ready' }, { left: true })),
  'Rooms, stopped': run({ ...runAt({ at: 'stopped', during: 'placing' }), placed: 82 }),
  'Rooms, refused': run(runAt({ at: 'refused', during: 'making', why: 'busy' }, { few: true })),
  'Rooms, open': () => (
    <Stack>
      <RunView run={runAt({ at: 'open' })} tell={nothing} byHand={null} />
      <InZoom powers={POWERS}>
        <RoomsOpen {...dealtOf(91)} />
      </InZoom>
    </Stack>
  ),
  'Rooms, to place by hand': () => <LeftList left={runAt({ at: 'open' }, { left: true }).left} />,
  'Rooms, back': run(runAt({ at: 'closed' })),
  'Go to my room': () => (
    <InZoom powers={POWERS}>
      <GoToRoom room="room" />
    </InZoom>
  ),
};

export const scenes: Record<string, () => ReactNode> = Object.fromEntries(
  Object.entries(parts).map(([name, Part]) => [name, () => sheet(<Part />)] as const),
);
