import { lazy, Suspense } from 'react';
import type { RefusalCode } from '../../server/wire.ts';
import type { Cell } from '../live/cell.ts';
import type { Live } from '../live/live.ts';
import { useCell } from '../live/use-cell.ts';
import type { Absence } from './absence.ts';
import type { Arrival } from './arrival.ts';
import { CodeEntry } from './code-entry.tsx';
import { InMeeting } from './in-meeting.tsx';
import { Mishap } from './mishap.tsx';
import { Opening } from './opening.tsx';
import { OutsideMeeting } from './outside-meeting.tsx';
import { Left, Refused } from './refused.tsx';
import type { createStage } from './stage.ts';

const Review = lazy(async () => ({ default: (await import('../review/app.tsx')).Review }));

export type AppParts = { live: Live; stage: ReturnType<typeof createStage>; absence: Cell<Absence>; arrival: Arrival };

/** What a code can be answered with. Any other "no" is not about the code. */
const ABOUT_THE_CODE: readonly RefusalCode[] = ['no-such-code', 'too-fast', 'malformed'];

/** The panel: one screen for each state of the session. */
export const App = (parts: AppParts) => (
  <Mishap>
    <Screen {...parts} />
  </Mishap>
);

function Screen(parts: AppParts) {
  const { live, arrival } = parts;
  const session = useCell(live.session.state);
  const zoom = useCell(arrival.zoom);
  const opening = <Opening trouble={session.status === 'unreachable'} again={arrival.again} />;
  switch (session.status) {
    case 'entering':
    case 'unreachable':
      return opening;
    case 'out':
      return <CodeEntry why={null} enter={arrival.byCode} />;
    case 'refused':
      if (!zoom && ABOUT_THE_CODE.includes(session.why)) return <CodeEntry why={session.why} enter={arrival.byCode} />;
      if (zoom && zoom.context !== 'meeting' && session.why === 'no-such-meeting') {
        return <OutsideMeeting signIn={() => void zoom.promptSignIn().then(arrival.again)} />;
      }
      return <Refused why={session.why} again={arrival.again} />;
    case 'left':
      return <Left because={session.because} />;
    case 'in':
      return <InMeeting {...parts} />;
    case 'review':
      return (
        <Suspense fallback={opening}>
          <Review token={session.token} openLink={(url: string) => zoom?.openInBrowser(url)} />
        </Suspense>
      );
  }
}
