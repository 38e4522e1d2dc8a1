import { lazy } from 'react';
import type { Me, MeetingSlice, Role } from '../../server/wire.ts';
import { useCell } from '../live/use-cell.ts';
import type { Parts } from './parts.ts';
import { Now } from './now.tsx';
import { openBigger, openLink } from './open-link.ts';
import type { Tab } from './stage.ts';

// What is not on the first screen comes later, and what only facilitators see comes only to them.
const later = {
  help: () => import('./help.tsx'),
  desk: () => import('./facilitator/desk.tsx'),
  people: () => import('./facilitator/people.tsx'),
  session: () => import('./facilitator/session-page.tsx'),
};
const Help = lazy(async () => ({ default: (await later.help()).Help }));
const Desk = lazy(async () => ({ default: (await later.desk()).Desk }));
const People = lazy(async () => ({ default: (await later.people()).People }));
const SessionPage = lazy(async () => ({ default: (await later.session()).SessionPage }));

/** Brings the rest while nobody waits for it, so that it is there when the line is not. */
export function bringTheRest(role: Role): void {
  const parts = role === 'facilitator' ? Object.values(later) : [later.help];
  for (const part of parts) part().catch(() => {}); // asked for again when it is needed
}

type Props = Pick<Parts, 'live' | 'stage' | 'arrival'> & { me: Me; meeting: MeetingSlice; tab: Tab; showing: string | null };

/** What stands in the place that the person has chosen. */
export function TabScreen({ live, stage, arrival, me, meeting, tab, showing }: Props) {
  const view = useCell(live.view);
  const zoom = useCell(arrival.zoom);
  const { sender, api, session } = live;
  const common = { view, me, here: meeting.here, showing, sender };
  switch (tab) {
    case 'now':
      return me.role === 'facilitator' ? <Desk {...common} opening={() => stage.step({ type: 'opening' })} /> : <Now {...common} />;
    case 'people':
      return view.desk && <People desk={view.desk} here={meeting.here} sender={sender} invite={zoom && (() => zoom.inviteEveryone())} />;
    case 'session':
      return <SessionPage ask={api.ask} openLink={(url) => openLink(zoom, url)} deleted={() => session.leave('deleted')} />;
    case 'help':
      return <Help me={me} sender={sender} forgotten={() => session.leave('forgotten')} bigger={zoom && (() => openBigger(live, zoom))} />;
  }
}
