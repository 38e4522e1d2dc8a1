import { useState } from 'react';
import type { Told } from '../../../server/activities/check/wire.ts';
import { REASON, type Stance } from '../../../server/code/wire.ts';
import { roomIn } from '../../code/say.ts';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { say } from './say.ts';

type Props = { stance: Stance; tell: (why: string | null, told: Told) => void };

/** After "Please stop", and after "I can live with it": words are welcome, and never asked for. The stop stands without them. */
export function Reason({ stance, tell }: Props) {
  const [text, write] = useState('');
  const why = text.trim() === '' ? null : text;
  return (
    <Stack>
      <h3 tabIndex={-1}>{say(stance === 'block' ? 'stopHeading' : 'worryHeading')}</h3>
      <p>{say(stance === 'block' ? 'stopBody' : 'worryBody')}</p>
      <TextBox label={say(stance === 'block' ? 'why' : 'worry')} value={text} change={write} rows={3} left={roomIn(text, REASON.longest)} />
      <Button onClick={() => tell(why, 'all')}>{say(stance === 'block' ? 'shareAll' : 'shareWorry')}</Button>
      <Button onClick={() => tell(why, 'facilitators')}>{say('shareFacilitators')}</Button>
      <Button onClick={() => tell(null, 'nobody')}>{say(stance === 'block' ? 'shareNobody' : 'goOn')}</Button>
    </Stack>
  );
}
