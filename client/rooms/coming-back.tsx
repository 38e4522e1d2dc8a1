import { useCell } from '../live/use-cell.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Drive } from './drive.ts';
import { runOf, type Dealt } from './runs.ts';
import { sayDesk } from './say-desk.ts';

/** After everybody was called back: nothing, unless Zoom is still at it, or did not close the rooms. */
export function ComingBack(dealt: Pick<Dealt, 'activityId' | 'round'>) {
  const drive = useCell(runOf(dealt));
  return drive && <Closing drive={drive} />;
}

function Closing({ drive }: { drive: Drive }) {
  const { step } = useCell(drive.run);
  if (step.at === 'closing') return <p className="soft">{sayDesk('bringingBack')}</p>;
  if (step.at !== 'refused' || step.during !== 'closing') return null;
  return (
    <Notice tone="problem" action={<Button onClick={() => drive.tell({ type: 'again' })}>{sayDesk('tryAgain')}</Button>}>
      <p>{sayDesk('refusedBody', { during: step.during })}</p>
      <p>{sayDesk('closeYourself')}</p>
    </Notice>
  );
}
