import { Suspense, useEffect } from 'react';
import type { Me, MeetingSlice } from '../../server/wire.ts';
import { kindOf } from '../activities/kind-of.ts';
import { useCell } from '../live/use-cell.ts';
import { Button } from '../ui/button.tsx';
import { AgreementIcon, HelpIcon, NowIcon, PeopleIcon, SessionIcon } from '../ui/icons.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import type { Parts } from './parts.ts';
import { LineNotice } from './line-notice.tsx';
import { NewsNotice } from './news-notice.tsx';
import { Landing, Page } from './page.tsx';
import { say } from './say.ts';
import { underNow } from './under-now.ts';
import { bringTheRest, TabScreen } from './tab-screen.tsx';
import { TABS, type Tab } from './stage.ts';

type Props = Parts & { me: Me; meeting: MeetingSlice };

const ICONS: Record<Tab, React.ReactNode> = {
  now: <NowIcon />,
  agreement: <AgreementIcon />,
  people: <PeopleIcon />,
  session: <SessionIcon />,
  help: <HelpIcon />,
};
/** By then a slow line has brought the first screen. */
const BRING_THE_REST_MS = 3_000;
const FOR_ALL: readonly Tab[] = ['now', 'agreement', 'help'];

/** The panel once somebody has arrived: the places at its foot, and what is shown in the one they are in. */
export function Tabbed({ me, meeting, ...parts }: Props) {
  const { live, stage } = parts;
  const view = useCell(live.view);
  const absence = useCell(parts.absence);
  const { tab: chosen, showing, waiting, landings } = useCell(stage.stage);
  const facilitates = me.role === 'facilitator';
  const tab = facilitates || FOR_ALL.includes(chosen) ? chosen : 'now';
  useEffect(() => live.clock.after(BRING_THE_REST_MS, () => bringTheRest(me.role)), [live.clock, me.role]);
  const go = (key: Tab) => stage.step({ type: 'go', tab: key });

  const shown = showing === null ? undefined : view.activities[showing];
  const news = waiting === null ? undefined : view.activities[waiting];
  const open = underNow(view).find(({ phase }) => phase === 'open');
  const tabs = TABS.filter((key) => facilitates || FOR_ALL.includes(key));
  return (
    <Page
      step={tab === 'now' && shown ? kindOf(shown.kind).title(shown) : say(tab)}
      meeting={facilitates ? meeting.title : ''}
      detail={facilitates ? say('here', { count: meeting.here }) : undefined}
      lights={open?.common.answered ?? 0}
      aside={<NameChip name={me.name} press={() => go('help')} />}
      foot={
        <Tabs
          label={say('places')}
          items={tabs.map((key) => ({ key, label: say(key), icon: ICONS[key] }))}
          current={tab}
          go={(key) => go(key as Tab)}
        />
      }
    >
      <LineNotice absence={absence} again={live.line.again} />
      {news && <NewsNotice news={news} movedOn={tab === 'now'} go={() => stage.step({ type: 'go-to-it' })} />}
      <Suspense fallback={<p aria-busy="true">{say('loading')}</p>}>
        <TabScreen {...parts} me={me} meeting={meeting} tab={tab} showing={showing} />
        <Landing count={landings} />
      </Suspense>
    </Page>
  );
}

const NameChip = ({ name, press }: { name: string | null; press: () => void }) => (
  <Button look="quiet" onClick={press}>
    {name ?? say('noName')}
    <VisuallyHidden>. {say('changeName')}</VisuallyHidden>
  </Button>
);
