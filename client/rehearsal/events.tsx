import type { Event, Meeting } from './meeting.ts';
import { say } from './say.ts';

/** What Zoom would do outside the panels: invitations, links. Read out as it comes. */
export function Events({ events }: { events: Meeting['events'] }) {
  return (
    <section className="rehearsal-events" aria-labelledby="events">
      <h2 id="events">{say('events')}</h2>
      <div aria-live="polite">
        {events.length === 0 && <p>{say('noEvents')}</p>}
        <ol>
          {events.map(({ id, event }) => (
            <li key={id}>
              <Line event={event} />
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

function Line({ event }: { event: Event }) {
  switch (event.type) {
    case 'invited':
      return say('eventInvited', event);
    case 'opens-link':
      return (
        <>
          {say('eventLink', { who: event.who })} <Link url={event.url} />
        </>
      );
    case 'signed-in':
      return say('eventSignedIn', event);
    case 'rooms-refused':
      return say('eventRooms', event);
    case 'server-away':
      return say('eventServer');
  }
}

/** Any panel could send any text; only web addresses become links. */
function Link({ url }: { url: string }) {
  if (!/^https?:/.test(url)) return url;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {url}
    </a>
  );
}
