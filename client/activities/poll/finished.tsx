import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { DeskProps, SliceOf } from '../kind.ts';
import { ActNotice } from './act-notice.tsx';
import { Results } from './results.tsx';
import { sayDesk } from './say.ts';
import { isUnderWay } from './tap-notice.tsx';

type Props = { activity: SliceOf<'poll'> } & Pick<DeskProps<'poll'>, 'act' | 'acting'>;

/** A closed poll: its results, first for facilitators, then for everybody. */
export function Finished({ activity, act, acting }: Props) {
  const { phase, common } = activity;
  const busy = isUnderWay(acting);
  if (phase === 'closing') return <p>{sayDesk('counting')}</p>;
  return (
    <Stack>
      {phase === 'lost' && <p>{sayDesk('lost')}</p>}
      {common.outcome && <p className="poll-note">{phase === 'shown' ? sayDesk('everybodySees') : sayDesk('onlyFacilitators')}</p>}
      {common.outcome && <Results setup={common} outcome={common.outcome} />}
      <ActNotice tap={acting} />
      {phase === 'closed' && (
        <Button look="primary" busy={busy} onClick={() => act('show')}>
          {busy ? sayDesk('working') : sayDesk('show')}
        </Button>
      )}
      <Delete act={() => act('delete')} busy={busy} />
    </Stack>
  );
}

function Delete({ act, busy }: { act: () => void; busy: boolean }) {
  const [asking, setAsking] = useState(false);
  const keep = () => setAsking(false);
  return (
    <>
      <Button look="danger" busy={busy} onClick={() => setAsking(true)}>
        {sayDesk('delete')}
      </Button>
      <Dialog
        title={sayDesk('deleteQuestion')}
        open={asking}
        close={keep}
        actions={
          <>
            <Button onClick={keep}>{sayDesk('keep')}</Button>
            <Button
              look="danger"
              onClick={() => {
                keep();
                act();
              }}
            >
              {sayDesk('deleteIt')}
            </Button>
          </>
        }
      >
        <p>{sayDesk('deleteBody')}</p>
      </Dialog>
    </>
  );
}
