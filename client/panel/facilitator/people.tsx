import type { DeskSlice } from '../../../server/wire.ts';
import type { Sender } from '../../live/send.ts';
import { Stack } from '../../ui/stack.tsx';
import type { ZoomDoor } from '../../zoom/door-shape.ts';
import { BrowserDoor } from './browser-door.tsx';
import { Invite } from './invite.tsx';
import './people.css';
import { sayDesk } from './say.ts';

type Props = {
  desk: DeskSlice;
  here: number;
  sender: Pick<Sender, 'tapOf' | 'send'>;
  invite: ZoomDoor['inviteEveryone'] | null; // null: not in Zoom
};

/** Who is here, and how to get the others in. */
export function People({ desk, here, sender, invite }: Props) {
  return (
    <>
      <Stack gap={2}>
        <h2 tabIndex={-1}>{sayDesk('whoIsHere')}</h2>
        <p>{sayDesk('hereCount', { count: here })}</p>
      </Stack>
      {invite && <Invite invite={invite} />}
      <BrowserDoor door={desk.browserDoor} sender={sender} />
      {desk.people.length > 0 && (
        <section aria-label={sayDesk('names')}>
          <ul className="people">
            {desk.people.map((person) => (
              <li key={person.id}>
                <bdi>{person.name ?? sayDesk('nameless')}</bdi>
                <span className="soft">{whereabouts(person)}</span>
              </li>
            ))}
          </ul>
          {desk.more > 0 && <p>{sayDesk('more', { count: desk.more })}</p>}
        </section>
      )}
    </>
  );
}

const whereabouts = ({ role, door }: DeskSlice['people'][number]): string =>
  [...(role === 'facilitator' ? [sayDesk('facilitator')] : []), sayDesk(door === 'zoom' ? 'inZoom' : 'inBrowser')].join(', ');
