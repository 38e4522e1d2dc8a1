import { RoomsDesk } from '../../rooms/rooms-desk.tsx';
import type { DeskScreen } from './desk-props.ts';
import { dealtIn } from './zoom-groups.ts';

/** Zoom's rooms for the groups that everybody has seen; as they open, so do the groups. */
export function MakeRooms({ activity, desk, move, press }: DeskScreen) {
  return (
    <RoomsDesk
      {...dealtIn(activity, desk)}
      onRooms={(of) => move({ do: 'rooms', of }, 'rooms')}
      onOpen={() => {
        press();
        move({ do: 'next', from: 'groups' });
      }}
      onWay={(way) => move(way === 'none' ? { do: 'meet', rooms: 'none' } : { do: 'adopt' })}
    />
  );
}
