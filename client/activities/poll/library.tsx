import { useState } from 'react';
import type { PollChoice } from '../../../server/activities/poll/wire.ts';
import { Button } from '../../ui/button.tsx';
import { numbered } from '../../ui/numbered.ts';
import { Stack } from '../../ui/stack.tsx';
import type { SetupProps } from '../kind.ts';
import { Entry } from './entry.tsx';
import { allKept, keepOwn, letGo, type Kept } from './own-library.ts';
import { sayDesk } from './say-desk.ts';

type Props = Pick<SetupProps, 'shelf' | 'keep'> & { take: (choice: PollChoice) => void; write: (kept: Kept | null) => void };

/** The polls that facilitators have written: on this device, and in the series for all of them. */
export function Library({ shelf, keep, take, write }: Props) {
  const [changes, countChanges] = useState(0); // of what this device knows, which tells nobody that it has changed
  const then = (act: () => void) => () => {
    act();
    countChanges(changes + 1);
  };
  return (
    <Stack gap={3}>
      <p className="poll-note">{sayDesk('libraryIsHere')}</p>
      {numbered(allKept(shelf)).map(({ at, thing: kept }) => (
        <div key={at} className="poll-own">
          <Entry choice={{ own: kept.own }} take={take} />
          <div className="answer-ways">
            <Way name="change" kept={kept} act={() => write(kept)} />
            <Way name="copy" kept={kept} act={then(() => keepOwn(kept.own, null, keep))} />
            <Way name="remove" kept={kept} act={then(() => letGo(kept, keep))} />
            {kept.id === null && keep && <Way name="share" kept={kept} act={() => keep({ own: kept.own })} />}
          </div>
        </div>
      ))}
      <Button onClick={() => write(null)}>{sayDesk('writeOne')}</Button>
    </Stack>
  );
}

const Way = ({ name, kept, act }: { name: 'change' | 'copy' | 'remove' | 'share'; kept: Kept; act: () => void }) => (
  <Button look="quiet" aria-label={sayDesk(`${name}Poll`, { question: kept.own.question })} onClick={act}>
    {sayDesk(`${name}It`)}
  </Button>
);
