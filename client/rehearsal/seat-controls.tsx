import { Button } from '../ui/button.tsx';
import { ownHosts } from './frame-address.ts';
import { focusSoon } from './focus-soon.ts';
import { WIDTHS, type Width } from './meeting.ts';
import { PEOPLE, windowHeading } from './places.ts';
import { say } from './say.ts';
import type { SeatProps } from './seat-props.ts';
import { Select } from './select.tsx';

const ROLES = [
  { key: 'co-host', label: say('coHost') },
  { key: 'participant', label: say('participant') },
] as const;
const ACCOUNTS = [
  { key: 'signed-in', label: say('accountSignedIn') },
  { key: 'guest', label: say('accountGuest') },
] as const;
const DEVICES = [
  { key: 'computer', label: say('computer') },
  { key: 'phone', label: say('phone') },
] as const;
const DOORS = [
  { key: 'free', label: say('canEnter') },
  { key: 'stuck', label: say('cannotEnter') },
] as const;
const WIDTH_OPTIONS = WIDTHS.map((width) => ({ key: `${width}` as const, label: say('pixels', { width }), width }));
const MAIN_ROOM = 'main';

/** Everything that can happen to one seat. The host stays host. */
export function SeatControls({ seat, meeting, act }: SeatProps) {
  const { id, role, guest, width } = seat;
  const of = seat.name;
  const rooms = meeting.rooms.state === 'open' ? meeting.rooms.list : [];
  const places = [{ key: MAIN_ROOM, label: say('mainRoom') }, ...rooms.map(({ listId, name }) => ({ key: listId, label: name }))];
  const resize = (key: `${Width}`) => {
    const option = WIDTH_OPTIONS.find((one) => one.key === key);
    if (option) act({ type: 'width', seat: id, width: option.width });
  };
  return (
    <div className="seat-controls">
      {role !== 'host' && (
        <Select label={say('role')} of={of} options={ROLES} chosen={role} choose={(next) => act({ type: 'role', seat: id, role: next })} />
      )}
      <Select
        label={say('account')}
        of={of}
        options={ACCOUNTS}
        chosen={guest ? 'guest' : 'signed-in'}
        choose={(key) => act({ type: 'account', seat: id, guest: key === 'guest' })}
      />
      <Select
        label={say('device')}
        of={of}
        options={DEVICES}
        chosen={seat.device}
        choose={(device) => act({ type: 'device', seat: id, device })}
      />
      <Select
        label={say('roomDoors')}
        of={of}
        options={DOORS}
        chosen={seat.stuck ? 'stuck' : 'free'}
        choose={(key) => act({ type: 'stuck', seat: id, stuck: key === 'stuck' })}
      />
      {rooms.length > 0 && (
        <Select
          label={say('room')}
          of={of}
          options={places}
          chosen={seat.room ?? MAIN_ROOM}
          choose={(key) => act({ type: 'move', seat: id, room: key === MAIN_ROOM ? null : key })}
        />
      )}
      <Select label={say('width')} of={of} options={WIDTH_OPTIONS} chosen={`${width}`} choose={resize} />
      <SeatButtons seat={seat} act={act} />
    </div>
  );
}

function SeatButtons({ seat, act }: Pick<SeatProps, 'seat' | 'act'>) {
  const { id, name, panel, lineDown, mainWindow, guest, role } = seat;
  const turnWindow = () => {
    act({ type: 'main-window', seat: id, open: !mainWindow });
    if (!mainWindow) focusSoon(windowHeading(id));
  };
  const leave = () => {
    act({ type: 'leave', seat: id });
    focusSoon(PEOPLE);
  };
  const canCut = ownHosts(location, navigator.vendor);
  const button = (key: Parameters<typeof say>[0], press: () => void) => (
    <Button onClick={press} aria-label={say('of', { action: say(key), name })}>
      {say(key)}
    </Button>
  );
  return (
    <>
      {panel === 'open' && button('load', () => act({ type: 'load', seat: id }))}
      {panel === 'open' && button('close', () => act({ type: 'panel', seat: id, panel: 'closed' }))}
      {canCut && button(lineDown ? 'mendLine' : 'dropLine', () => act({ type: 'line', seat: id, down: !lineDown }))}
      {!guest && button(mainWindow ? 'closeWindow' : 'openWindow', turnWindow)}
      {role !== 'host' && button('leave', leave)}
    </>
  );
}
