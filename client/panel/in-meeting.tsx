import { useCell } from '../live/use-cell.ts';
import type { Parts } from './parts.ts';
import { Opening } from './opening.tsx';
import { Tabbed } from './tabbed.tsx';
import { Welcome } from './welcome.tsx';

/** Let in by the server. Participants pass the first screen once; facilitators are expected, and find the meeting open. */
export function InMeeting(parts: Parts) {
  const { live, arrival, absence } = parts;
  const { me, meeting } = useCell(live.view);
  const away = useCell(absence) !== 'none';
  const zoom = useCell(arrival.zoom);
  const suggested = useCell(arrival.suggestedName);
  const tap = useCell(live.sender.tapOf('arrive'));
  const arrivesByItself = me?.role === 'facilitator' && zoom !== null && tap.status !== 'refused';
  if (!me || !meeting || (!me.arrived && arrivesByItself)) return <Opening trouble={away} again={live.line.again} />;
  if (me.arrived) return <Tabbed {...parts} me={me} meeting={meeting} />;
  return (
    <Welcome
      facilitators={meeting.facilitators}
      keptDays={meeting.keptDays}
      suggested={suggested}
      tap={tap}
      arrive={(name, saved) => live.sender.send('arrive', { type: 'arrive', name }, saved)}
    />
  );
}
