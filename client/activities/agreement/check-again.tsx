import { useState } from 'react';
import { CLAUSE } from '../../../server/code/wire.ts';
import { roomIn } from '../../code/say.ts';
import { sayDesk } from '../../code/say-desk.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextBox } from '../../ui/text-box.tsx';

type Props = { text: string; check: (text: string) => void; leave: () => void };

/** The three ways on with a line that is parked. There is no fourth, which would press over whoever asked to stop it. */
export function CheckAgain({ text, check, leave }: Props) {
  const [written, write] = useState(text);
  return (
    <Stack gap={2}>
      <Disclosure summary={sayDesk('again')} name={sayDesk('againOf', { text })}>
        <Stack gap={3}>
          <TextBox label={sayDesk('newWords')} value={written} change={write} rows={2} left={roomIn(written, CLAUSE.longest)} />
          <Button onClick={() => written.trim() !== '' && check(written)}>{sayDesk('checkThis')}</Button>
        </Stack>
      </Disclosure>
      <Button look="quiet" aria-label={sayDesk('leaveLine', { text })} onClick={leave}>
        {sayDesk('leave')}
      </Button>
      <p className="code-note">{sayDesk('leaveToNext')}</p>
    </Stack>
  );
}
