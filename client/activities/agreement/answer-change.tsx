import { useState } from 'react';
import { REASON } from '../../../server/code/wire.ts';
import { roomIn } from '../../code/say.ts';
import { sayDesk } from '../../code/say-desk.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextBox } from '../../ui/text-box.tsx';

type Props = { text: string; answer: (changed: boolean, because: string) => void };

/** A change that somebody asked for can be answered, and not taken away. */
export function AnswerChange({ text, answer }: Props) {
  const [because, setBecause] = useState('');
  return (
    <Disclosure summary={sayDesk('answerIt')} name={sayDesk('answerOf', { text })}>
      <Stack gap={3}>
        <TextBox label={sayDesk('because')} value={because} change={setBecause} rows={2} left={roomIn(because, REASON.longest)} />
        <Button onClick={() => answer(true, because)}>{sayDesk('wasChanged')}</Button>
        <Button onClick={() => answer(false, because)}>{sayDesk('notChanged')}</Button>
      </Stack>
    </Disclosure>
  );
}
