import { useState } from 'react';
import type { OwnPoll, PollChoice } from '../../../server/activities/poll/wire.ts';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Entry } from './entry.tsx';
import { library, removeFromLibrary, saveToLibrary } from './memory.ts';
import { numbered } from '../../ui/numbered.ts';
import { sayDesk } from './say-desk.ts';

type Props = { take: (choice: PollChoice) => void; write: (own: OwnPoll | null, at: number | null) => void };

/** The polls that a facilitator has written. */
export function Library({ take, write }: Props) {
  const [polls, setPolls] = useState(library);
  const then = (act: () => void) => () => {
    act();
    setPolls(library());
  };
  return (
    <Stack gap={3}>
      <p className="poll-note">{sayDesk('libraryIsHere')}</p>
      {numbered(polls).map(({ at, thing: own }) => (
        <div key={at} className="poll-own">
          <Entry choice={{ own }} take={take} />
          <div className="answer-ways">
            <Button look="quiet" aria-label={sayDesk('changePoll', { question: own.question })} onClick={() => write(own, at)}>
              {sayDesk('changeIt')}
            </Button>
            <Button
              look="quiet"
              aria-label={sayDesk('copyPoll', { question: own.question })}
              onClick={then(() => saveToLibrary(own, null))}
            >
              {sayDesk('copy')}
            </Button>
            <Button look="quiet" aria-label={sayDesk('removePoll', { question: own.question })} onClick={then(() => removeFromLibrary(at))}>
              {sayDesk('remove')}
            </Button>
          </div>
        </div>
      ))}
      <Button onClick={() => write(null, null)}>{sayDesk('writeOne')}</Button>
    </Stack>
  );
}
