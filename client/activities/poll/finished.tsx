import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/stack.tsx';
import { DeleteActivity } from '../delete-activity.tsx';
import type { DeskProps } from '../kind.ts';
import { ActNotice } from './act-notice.tsx';
import { BeforeAndAfter } from './before-and-after.tsx';
import { Results } from './results.tsx';
import { RoughWeather } from './rough-weather.tsx';
import { RunAgain } from './run-again.tsx';
import { sayDesk } from './say-desk.ts';
import { ShowLarge } from './show-large.tsx';
import { isUnderWay } from '../tap-notice.tsx';
import { Tips } from './tips.tsx';
import { Urgent } from './urgent.tsx';

type Props = { desk: DeskProps<'poll'>; act: DeskProps<'poll'>['act'] };

/** A closed poll: its results, first for facilitators, then for everybody. */
export function Finished({ desk, act }: Props) {
  const { activity, acting, revise } = desk;
  const { phase, common } = activity;
  const busy = isUnderWay(acting);
  if (phase === 'closing') return <p>{sayDesk('counting')}</p>;
  return (
    <Stack>
      {phase === 'lost' && <p>{sayDesk('lost')}</p>}
      {common.outcome && <p className="poll-note">{phase === 'shown' ? sayDesk('everybodySees') : sayDesk('onlyFacilitators')}</p>}
      {common.outcome && <Results setup={common} outcome={common.outcome} revise={revise} />}
      <BeforeAndAfter activity={activity} earlier={desk.earlier} />
      {phase === 'closed' && <Urgent common={common} here={desk.here} />}
      {common.outcome && <RoughWeather paper={common} outcome={common.outcome} />}
      {common.outcome && <Tips paper={common} outcome={common.outcome} />}
      <ActNotice tap={acting} />
      {phase === 'closed' && (
        <Button look="primary" busy={busy} onClick={() => act('show')}>
          {busy ? sayDesk('working') : sayDesk('show')}
        </Button>
      )}
      {phase === 'shown' && common.outcome && <ShowLarge paper={common} outcome={common.outcome} />}
      <RunAgain {...desk} />
      <DeleteActivity say={sayDesk} busy={busy} remove={() => act('delete')} />
    </Stack>
  );
}
