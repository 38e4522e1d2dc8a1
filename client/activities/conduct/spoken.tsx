import { useState } from 'react';
import { CLAUSE } from '../../../server/code/wire.ts';
import { roomIn } from '../../code/say.ts';
import { sayDesk } from '../../code/say-desk.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { Tick } from '../../ui/tick.tsx';

/** A line of somebody on the phone, once they have asked for it. */
export function Spoken({ add }: { add: (text: string) => void }) {
  const [text, write] = useState('');
  const [asked, ask] = useState(false);
  const send = () => {
    if (!asked || text.trim() === '') return;
    add(text);
    write('');
    ask(false);
  };
  return (
    <Disclosure summary={sayDesk('spoken')}>
      <Stack gap={3}>
        <Tick label={sayDesk('spokenTick')} ticked={asked} tick={ask} />
        <TextBox label={sayDesk('spokenWords')} value={text} change={write} rows={2} left={roomIn(text, CLAUSE.longest)} />
        <Button aria-disabled={!asked} onClick={send}>
          {sayDesk('spokenAdd')}
        </Button>
      </Stack>
    </Disclosure>
  );
}
