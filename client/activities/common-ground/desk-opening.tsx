import { SCRIPT } from '../../../server/activities/common-ground/script/wire.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import { isUnderWay } from '../tap-notice.tsx';
import { AskedFor } from './asked-for.tsx';
import { Check } from './check.tsx';
import type { DeskScreen } from './desk-props.ts';
import { JoinGroups } from './join-groups.tsx';
import { Phones } from './phones.tsx';
import { RulesOfGroups } from './rules-of-groups.tsx';
import { sayDesk } from './say-desk.ts';
import { useOthers } from './use-others.ts';

/** While the facilitator says what will happen, and in the quiet minutes: who needs what, and the groups before anybody sees them. */
export function DeskOpening(props: DeskScreen) {
  const { activity, desk, tap, move, press } = props;
  useOthers(props);
  const { common } = activity;
  const quietNext = common.step === 'explain' && common.warmUp && common.round === 1;
  const busy = isUnderWay(tap);
  const ready = desk.dealt !== null && desk.dealt.clashes === null && desk.dealt.groups.length > 0;
  const next = () => {
    press();
    move({ do: 'next', from: common.step });
  };
  return (
    <Stack>
      {common.step === 'explain' ? <Script minutes={common.minutes} /> : <Quiet {...props} />}
      <WhoIsHere {...props} />
      <AskedFor {...props} />
      <RulesOfGroups {...props} />
      <Phones {...props} />
      <JoinGroups {...props} />
      {quietNext ? (
        <Button look="primary" busy={busy} onClick={next}>
          {sayDesk('startQuiet')}
        </Button>
      ) : (
        <>
          <Check {...props} />
          {ready && (
            <Button look="primary" busy={busy} onClick={next}>
              {sayDesk('showGroups')}
            </Button>
          )}
        </>
      )}
    </Stack>
  );
}

const Script = ({ minutes }: { minutes: number }) => (
  <Stack gap={2}>
    <p>{sayDesk('goFirst')}</p>
    <Disclosure summary={sayDesk('script')}>
      <ul className="share-how">
        {SCRIPT.map((line) => (
          <li key={line}>{line.replace('{minutes}', String(minutes))}</li>
        ))}
      </ul>
    </Disclosure>
  </Stack>
);

const Quiet = ({ activity, desk }: DeskScreen) => (
  <Stack gap={2}>
    {activity.common.left !== null && (
      <p role="timer" aria-live="off">
        {sayDesk('leftInQuiet', { minutes: activity.common.left })}
      </p>
    )}
    <p>{sayDesk('readyCount', { count: desk.ready })}</p>
  </Stack>
);

const WhoIsHere = ({ desk: { ways, staying, others } }: DeskScreen) => (
  <Stack gap={1}>
    {others > 0 && <p>{sayDesk('othersInZoom', { count: others })}</p>}
    {ways.sound + ways.typing + ways.phone > 0 && <p>{sayDesk('waysCount', ways)}</p>}
    {staying > 0 && <p>{sayDesk('staying', { count: staying })}</p>}
  </Stack>
);
