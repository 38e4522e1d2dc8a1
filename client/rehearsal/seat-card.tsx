import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { AppFrame } from './app-frame.tsx';
import { firstName } from './first-name.ts';
import { focusSoon } from './focus-soon.ts';
import type { Meeting, Seat } from './meeting.ts';
import { seatHeading } from './places.ts';
import { say } from './say.ts';
import { SeatControls } from './seat-controls.tsx';
import type { SeatProps } from './seat-props.ts';

/** One person with their device: who they are, what can happen to them, and their panel. */
export function SeatCard({ seat, meeting, act }: SeatProps) {
  const heading = seatHeading(seat.id);
  return (
    <section className="seat" aria-labelledby={heading} data-seat={seat.id} data-width={seat.width}>
      <header className="seat-head">
        <h2 id={heading} tabIndex={-1}>
          {seat.name}
        </h2>
        <p>{stateOf(seat, meeting)}</p>
        {seat.lineDown && <p className="seat-line">{say('lineDown')}</p>}
        <Disclosure summary={say('changeSeat', { name: firstName(seat.name) })}>
          <SeatControls seat={seat} meeting={meeting} act={act} />
        </Disclosure>
      </header>
      {seat.panel === 'open' ? (
        <AppFrame key={seat.loads} seat={seat.id} name={seat.id} title={say('panelTitle', { name: seat.name })} />
      ) : (
        <NoPanel seat={seat} act={act} />
      )}
    </section>
  );
}

function stateOf({ role, guest, room }: Seat, { rooms }: Meeting): string {
  return say('state', {
    role: say(role === 'co-host' ? 'coHost' : role),
    account: say(guest ? 'guest' : 'signedIn'),
    room: rooms.list.find(({ listId }) => listId === room)?.name ?? say('mainRoom'),
  });
}

function NoPanel({ seat, act }: Pick<SeatProps, 'seat' | 'act'>) {
  const become = (panel: Seat['panel']) => {
    act({ type: 'panel', seat: seat.id, panel });
    focusSoon(seatHeading(seat.id));
  };
  const named = (action: string) => say('of', { action, name: seat.name });
  if (seat.panel === 'invited') {
    return (
      <div className="seat-closed">
        <p>{say('invited')}</p>
        <Button look="primary" onClick={() => become('open')} aria-label={named(say('accept'))}>
          {say('accept')}
        </Button>
        <Button onClick={() => become('closed')} aria-label={named(say('ignore'))}>
          {say('ignore')}
        </Button>
      </div>
    );
  }
  return (
    <div className="seat-closed">
      <p>{say('closed')}</p>
      {seat.guest ? (
        <p>{say('closedGuest')}</p>
      ) : (
        <Button onClick={() => become('open')} aria-label={named(say('open'))}>
          {say('open')}
        </Button>
      )}
    </div>
  );
}
