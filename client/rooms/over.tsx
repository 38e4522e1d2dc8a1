import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Stack } from '../ui/stack.tsx';
import type { Drive } from './drive.ts';
import { leftByHand } from './left.ts';
import { LeftList } from './left-list.tsx';
import type { Run, Step } from './run.ts';
import { sayDesk } from './say-desk.ts';
import { selectable } from './say-step.ts';

type Props = { run: Run; step: Extract<Step, { at: 'stopped' | 'refused' }>; tell: Drive['tell']; byHand: (() => void) | null };

/** Stopped by the facilitator, or refused by Zoom: how things stand, going on, and what is left. `byHand`: the rest was done in Zoom. */
export function Over({ run, step, tell, byHand }: Props) {
  const left = leftByHand(run);
  return (
    <Stack>
      {step.at === 'refused' ? (
        <Notice tone="problem">
          <p>{sayDesk('refusedBody', { during: step.during })}</p>
          <p>{sayDesk('refusedWhy', { why: selectable(step.why) })}</p>
        </Notice>
      ) : (
        <Notice tone="calm">
          {run.opened ? sayDesk('stoppedOpen') : sayDesk('stoppedBody', { made: run.ids.length > 0 ? 'yes' : 'no' })}
        </Notice>
      )}
      <Button look="primary" onClick={() => tell({ type: 'again' })}>
        {sayDesk(step.at === 'stopped' ? 'again' : 'tryAgain')}
      </Button>
      {byHand && left.length > 0 && <LeftList left={left} />}
      {byHand && <Button onClick={byHand}>{sayDesk('roomsAreOpen')}</Button>}
    </Stack>
  );
}
