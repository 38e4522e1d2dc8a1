import { useState } from 'react';
import { LARGEST_CROWD } from '../../server/rehearsal/wire.ts';
import { Button } from '../ui/button.tsx';
import { crowdOf, quietOf } from './attendees.ts';
import { focusSoon } from './focus-soon.ts';
import type { Meeting } from './meeting.ts';
import { MEETING } from './places.ts';
import { randomId } from './random-id.ts';
import { draftRooms, ROOMS_BUSY_MS } from './rooms.ts';
import { say } from './say.ts';
import { Select } from './select.tsx';
import type { Stage } from './stage.ts';

const CROWD = 30;
/** The page on which people without Zoom type the code that the facilitator's panel shows. */
const BROWSER_DOOR = '/join';
const TEMPERS = [
  { key: 'lenient', label: say('lenient') },
  { key: 'strict', label: say('strict') },
] as const;

const ROOMS = [
  { key: 'on', label: say('roomsOn') },
  { key: 'off', label: say('roomsOff') },
] as const;

/** What happens to the meeting as a whole. */
export function MeetingControls({ meeting, stage }: { meeting: Meeting; stage: Stage }) {
  const { act } = stage;
  const crowd = crowdOf(meeting).length;
  const sendHome = () => {
    act({ type: 'crowd', count: 0 });
    focusSoon(MEETING);
  };
  return (
    <section className="rehearsal-controls" aria-labelledby={MEETING}>
      <h2 id={MEETING} tabIndex={-1}>
        {say('meeting')}
      </h2>
      <p role="status">{`${say('crowdNow', { count: crowd })} ${say('quietNow', { count: quietOf(meeting).length })}`}</p>
      <div className="rehearsal-buttons">
        {crowd + CROWD <= LARGEST_CROWD && (
          <Button look="primary" onClick={() => act({ type: 'crowd', count: crowd + CROWD })}>
            {say('addCrowd')}
          </Button>
        )}
        {crowd > 0 && <Button onClick={sendHome}>{say('crowdLeaves')}</Button>}
        <RoomsButton meeting={meeting} stage={stage} />
        <Button onClick={() => act({ type: 'come' })}>{say('addSeat')}</Button>
        <Button onClick={() => act({ type: 'quiet-person' })}>{say('addQuiet')}</Button>
        <Button onClick={stage.newMeeting}>{say('startAgain')}</Button>
        <a className="button button-plain" href={BROWSER_DOOR} target="_blank" rel="noreferrer">
          {say('browserDoor')}
        </a>
      </div>
      <Select label={say('temper')} options={TEMPERS} chosen={meeting.temper} choose={(temper) => act({ type: 'temper', temper })} />
      <p className="rehearsal-hint">{say('temperHint')}</p>
      <Select
        label={say('roomsIn')}
        options={ROOMS}
        chosen={meeting.rooms.off ? 'off' : 'on'}
        choose={(key) => act({ type: 'rooms-off', off: key === 'off' })}
      />
    </section>
  );
}

/** As in Zoom: rooms are made, and can be opened only some moments later. */
function RoomsButton({ meeting, stage }: { meeting: Meeting; stage: Stage }) {
  const { act } = stage;
  const [busy, setBusy] = useState(false);
  const open = () => {
    setBusy(true);
    const names = [1, 2].map((number) => say('roomName', { number }));
    act({ type: 'create-rooms', rooms: draftRooms(names, randomId) });
    setTimeout(() => {
      act({ type: 'open-rooms' });
      sendIn(stage);
      setBusy(false);
    }, ROOMS_BUSY_MS);
  };
  if (meeting.rooms.state === 'open') return <Button onClick={() => act({ type: 'close-rooms' })}>{say('closeRooms')}</Button>;
  return (
    <Button busy={busy} onClick={open}>
      {say(busy ? 'openingRooms' : 'openRooms')}
    </Button>
  );
}

/** Everybody but the host goes into the next room in turn. */
function sendIn({ meeting, act }: Stage) {
  const { rooms, seats } = meeting();
  const others = seats.filter(({ role }) => role !== 'host');
  others.forEach(({ id }, index) => act({ type: 'move', seat: id, room: rooms.list[index % rooms.list.length]?.listId ?? null }));
}
