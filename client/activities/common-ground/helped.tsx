import { useId, useRef, useState } from 'react';
import { HELPED } from '../../../server/activities/common-ground/wire.ts';
import { useDraft } from '../../live/draft.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { useArrival } from '../arrival.ts';
import { lettersIn, room } from './letters.ts';
import type { ScreenProps } from './parts.ts';
import { apart, say } from './say.ts';
import { Wall } from './wall.tsx';

/** One question to all, at the end. */
export function Helped(parts: ScreenProps) {
  const { activity, mine, move } = parts;
  const [text, keepText, drop] = useDraft(`${activity.id}.helped`, mine.helped ?? '');
  const [changing, change] = useState(false);
  const problem = useId();
  const thanks = useRef<HTMLParagraphElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const isSent = mine.helped !== null && !changing;
  const press = useArrival(String(isSent), () => (thanks.current ?? box.current?.querySelector('textarea'))?.focus());
  const tooLong = lettersIn(text) > HELPED.longest;
  const send = () => {
    if (tooLong || text.trim() === '') return;
    press();
    move({ do: 'helped', text });
    drop();
    change(false);
  };
  return (
    <Stack>
      {mine.helped !== null && isSent ? (
        <>
          <p ref={thanks} tabIndex={-1}>
            {say('helpedThanks', { text: apart(mine.helped) })}
          </p>
          <Button
            onClick={() => {
              press();
              keepText(mine.helped ?? '');
              change(true);
            }}
          >
            {say('change')}
          </Button>
        </>
      ) : (
        <>
          <div ref={box}>
            <TextBox
              label={say('helpedLabel')}
              hint={say('helpedBody')}
              value={text}
              change={keepText}
              left={room(text, HELPED.longest)}
              rows={2}
              describedBy={tooLong ? problem : undefined}
            />
          </div>
          {tooLong && (
            <p id={problem} className="field-error">
              {say('tooLong', { longest: HELPED.longest })}
            </p>
          )}
          <Button look="primary" onClick={send}>
            {say('send')}
          </Button>
        </>
      )}
      <Disclosure summary={say('wall')}>
        <Wall {...parts} />
      </Disclosure>
    </Stack>
  );
}
