import { useSyncExternalStore } from 'react';
import { Sky } from '../ui/sky.tsx';
import { Events } from './events.tsx';
import { Guide } from './guide.tsx';
import { firstName } from './first-name.ts';
import { MainWindow } from './main-window.tsx';
import { MeetingControls } from './meeting-controls.tsx';
import { PEOPLE } from './places.ts';
import { say } from './say.ts';
import { SeatCard } from './seat-card.tsx';
import type { Stage } from './stage.ts';
import './rehearsal.css';

/** The whole page: how to hold a session, what can happen in the meeting, and everybody's panel. */
export function Page({ stage }: { stage: Stage }) {
  const meeting = useSyncExternalStore(stage.listen, stage.meeting);
  const host = meeting.seats.find(({ role }) => role === 'host');
  return (
    <>
      <div className="rehearsal-sky">
        <Sky title={say('title')} detail={say('detail')} lights={0} />
      </div>
      <main className="rehearsal">
        <div className="rehearsal-desk">
          <Guide host={host ? firstName(host.name) : say('host')} />
          <MeetingControls meeting={meeting} stage={stage} />
          <Events events={meeting.events} />
        </div>
        <section className="rehearsal-people" id={PEOPLE} tabIndex={-1} aria-label={say('people')}>
          {meeting.seats.map((seat) => (
            <SeatCard key={`${meeting.uuid} ${seat.id}`} seat={seat} meeting={meeting} act={stage.act} />
          ))}
          {meeting.seats.map((seat) => seat.mainWindow && <MainWindow key={`${meeting.uuid} ${seat.id}`} seat={seat} act={stage.act} />)}
        </section>
      </main>
    </>
  );
}
