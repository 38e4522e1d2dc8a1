import type { Me, MeetingSlice, Role } from '../../server/wire.ts';
import { kinds } from '../activities/index.ts';
import { later } from '../live/later.ts';
import { useCell } from '../live/use-cell.ts';
import type { Parts } from './parts.ts';
import { HowWasIt } from './how-was-it.tsx';
import { Late } from './late.tsx';
import { Now } from './now.tsx';
import { openBigger, openLink } from './open-link.ts';
import type { Tab } from './stage.ts';

// What is not on the first screen comes later, and what only facilitators see comes only to them.
const Help = later(async () => (await import('./help.tsx')).Help);
const Desk = later(async () => (await import('./facilitator/desk.tsx')).Desk);
const AgreementPlace = later(async () => (await import('./agreement-place.tsx')).AgreementPlace);
const AgreementDesk = later(async () => (await import('./facilitator/agreement-desk.tsx')).AgreementDesk);
const People = later(async () => (await import('./facilitator/people.tsx')).People);
const SessionPage = later(async () => (await import('./facilitator/session-page.tsx')).SessionPage);

/** Brings the rest while nobody waits for it, so that it is there when the line is not. */
export function bringTheRest(role: Role): void {
  const ofKinds = Object.values(kinds);
  const forAll = [Help, AgreementPlace, ...ofKinds.map(({ Card }) => Card)];
  const forFacilitators = [Desk, AgreementDesk, People, SessionPage, ...ofKinds.flatMap((kind) => [kind.Desk, kind.Setup ?? kind.Desk])];
  for (const part of role === 'facilitator' ? [...forAll, ...forFacilitators] : forAll) part.bring();
}

type Props = Pick<Parts, 'live' | 'stage' | 'arrival'> & { me: Me; meeting: MeetingSlice; tab: Tab; showing: string | null };

/** What stands in the place that the person has chosen. */
export function TabScreen({ live, stage, arrival, me, meeting, tab, showing }: Props) {
  const view = useCell(live.view);
  const zoom = useCell(arrival.zoom);
  const { sender, api, session } = live;
  const common = { view, me, here: meeting.here, showing, sender };
  const { reflect } = meeting;
  const opening = () => stage.step({ type: 'opening' });
  switch (tab) {
    case 'now':
      return me.role === 'facilitator' ? (
        <Desk {...common} opening={opening} />
      ) : (
        <>
          <Late view={view} sender={sender} readAll={() => stage.step({ type: 'go', tab: 'agreement' })} />
          <Now {...common} />
          {reflect !== undefined && <HowWasIt open={() => openLink(zoom, reflect)} />}
        </>
      );
    case 'agreement':
      return me.role === 'facilitator' ? (
        <AgreementDesk {...common} care={meeting.care} opening={opening} ask={api.ask} />
      ) : (
        <AgreementPlace {...common} care={meeting.care} />
      );
    case 'people':
      return view.desk && <People desk={view.desk} here={meeting.here} sender={sender} invite={zoom && (() => zoom.inviteEveryone())} />;
    case 'session':
      return (
        <SessionPage ask={api.ask} reflect={reflect} openLink={(url) => openLink(zoom, url)} deleted={() => session.leave('deleted')} />
      );
    case 'help':
      return (
        <Help
          me={me}
          keptDays={meeting.keptDays}
          sender={sender}
          forgotten={() => session.leave('forgotten')}
          bigger={zoom && (() => openBigger(live, zoom))}
        />
      );
  }
}
