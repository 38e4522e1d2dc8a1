import { lazy } from 'react';
import type { Me, MeetingSlice } from '../../server/wire.ts';
import { useCell } from '../live/use-cell.ts';
import type { Parts } from './parts.ts';
import { Help } from './help.tsx';
import { Now } from './now.tsx';
import { openBigger, openLink } from './open-link.ts';
import type { Tab } from './stage.ts';

// Nobody pays for what only facilitators see.
const Desk = lazy(async () => ({ default: (await import('./facilitator/desk.tsx')).Desk }));
const People = lazy(async () => ({ default: (await import('./facilitator/people.tsx')).People }));
const SessionPage = lazy(async () => ({ default: (await import('./facilitator/session-page.tsx')).SessionPage }));

type Props = Parts & { me: Me; meeting: MeetingSlice; tab: Tab; showing: string | null };

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
