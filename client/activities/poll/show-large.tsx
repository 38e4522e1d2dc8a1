import { useState } from 'react';
import type { PollOutcome } from '../../../server/activities/poll/wire.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { Paper } from './paper.ts';
import { Results, resultsHeading } from './results.tsx';
import { sayDesk } from './say-desk.ts';

type Shown = { paper: Paper; outcome: PollOutcome };

/** For a facilitator who shares their screen: the results over the whole window. */
export function ShowLarge(shown: Shown) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{sayDesk('showLarge')}</Button>
      <LargeResults {...shown} open={open} close={() => setOpen(false)} />
    </>
  );
}

export const LargeResults = ({ paper, outcome, open, close }: Shown & { open: boolean; close: () => void }) => {
  const title = resultsHeading(paper, outcome);
  return (
    <Dialog look="large" title={title} open={open} close={close} actions={<Button onClick={close}>{sayDesk('closeLarge')}</Button>}>
      {open && (
        <Stack gap={6}>
          {title !== paper.question && <p>{paper.question}</p>}
          <Results setup={paper} outcome={outcome} />
        </Stack>
      )}
    </Dialog>
  );
};
