import { Suspense } from 'react';
import type { RefusalCode } from '../../server/wire.ts';
import { later } from '../live/later.ts';
import { useCell } from '../live/use-cell.ts';
import { ZoomHere } from '../zoom/here.ts';
import { CodeEntry } from './code-entry.tsx';
import { InMeeting } from './in-meeting.tsx';
import { Mishap } from './mishap.tsx';
import { openLink } from './open-link.ts';
import { Opening } from './opening.tsx';
import { OutsideMeeting } from './outside-meeting.tsx';
import type { Parts } from './parts.ts';
import { Left, Refused } from './refused.tsx';

const Review = later(async () => (await import('../review/app.tsx')).Review);

/** What a code can be answered with. Any other "no" is not about the code. */
const ABOUT_THE_CODE: readonly RefusalCode[] = ['no-such-code', 'too-fast', 'malformed'];

/** The panel: one screen for each state of the session. */
export const App = (parts: Parts) => (
  <Mishap>
    <Screen {...parts} />
  </Mishap>
);

function Screen(parts: Parts) {
  const { live, arrival } = parts;
  const session = useCell(live.session.state);
  const zoom = useCell(arrival.zoom);
  const code = useCell(arrival.code);
  const door = { code, enter: arrival.byCode };
  switch (session.status) {
    case 'entering':
    case 'unreachable': {
      const trouble = session.status === 'unreachable';
      return code === '' ? (
        <Opening trouble={trouble} again={arrival.again} />
      ) : (
        <CodeEntry {...door} state={trouble ? 'unreachable' : 'coming'} />
      );
    }
    case 'out':
      return <CodeEntry {...door} state="waiting" />;
    case 'refused':
      if (!zoom && ABOUT_THE_CODE.includes(session.why)) return <CodeEntry {...door} state={session.why} />;
      if (zoom && zoom.context !== 'meeting' && session.why === 'no-such-meeting') {
        return <OutsideMeeting signIn={() => void zoom.promptSignIn().then(arrival.again)} />;
      }
      return <Refused why={session.why} again={arrival.again} />;
    case 'left':
      return <Left because={session.because} />;
    case 'in':
      return (
        <ZoomHere value={zoom}>
          <InMeeting {...parts} />
        </ZoomHere>
      );
    case 'review':
      return (
        <Suspense fallback={<Opening trouble={false} again={arrival.again} />}>
          <Review token={session.token} openLink={(url: string) => openLink(zoom, url)} />
        </Suspense>
      );
  }
}
