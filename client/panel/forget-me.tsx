import { useState } from 'react';
import type { Sender } from '../live/send.ts';
import { useCell } from '../live/use-cell.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Stack } from '../ui/stack.tsx';
import { say } from './say.ts';
import { TapNotice } from './tap-notice.tsx';

type Props = { sender: Pick<Sender, 'tapOf' | 'send'>; forgotten: () => void };

/** Leaving no trace, asked once more because it cannot be undone. */
export function ForgetMe({ sender, forgotten }: Props) {
  const tap = useCell(sender.tapOf('forget-me'));
  const [asking, ask] = useState(false);
  const busy = tap.status === 'sending';
  const stay = () => ask(false);
  const forget = () => {
    ask(false);
    sender.send('forget-me', { type: 'forget-me' }, forgotten);
  };
  return (
    <Stack>
      <p>{say('forgetBody')}</p>
      <TapNotice tap={tap} />
      <Button look="danger" busy={busy} onClick={() => ask(true)}>
        {busy ? say('forgetting') : say('forget')}
      </Button>
      <Dialog
        title={say('forget')}
        open={asking}
        close={stay}
        actions={
          <>
            <Button onClick={stay}>{say('forgetKeep')}</Button>
            <Button look="danger" onClick={forget}>
              {say('forgetIt')}
            </Button>
          </>
        }
      >
        <p>{say('forgetBody')}</p>
      </Dialog>
    </Stack>
  );
}
