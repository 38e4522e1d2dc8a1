import { useState } from 'react';
import type { Api } from '../../live/api.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { sayRefusal } from '../say.ts';
import { sayDesk } from './say.ts';

type Props = { ask: Api['ask']; deleted: () => void };

/** The end of everything that was said here, asked once more because it cannot be undone. */
export function DeleteSession({ ask, deleted }: Props) {
  const [state, setState] = useState<'asking' | 'deleting' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const keep = () => setState(null);
  const remove = async () => {
    setState('deleting');
    const answer = await ask('DELETE', '/api/meeting');
    if (answer?.ok) return deleted();
    const words = answer ? sayRefusal(answer.why) : sayDesk('noAnswer');
    setState(null);
    setProblem(words);
    announce(words, 'assertive');
  };
  return (
    <section aria-labelledby="delete-session">
      <Stack gap={3}>
        <h3 id="delete-session">{sayDesk('deleteSession')}</h3>
        <p>{sayDesk('deleteBody')}</p>
        {problem !== null && <Notice tone="problem">{problem}</Notice>}
        <Button look="danger" busy={state === 'deleting'} onClick={() => setState('asking')}>
          {state === 'deleting' ? sayDesk('deleting') : sayDesk('deleteSession')}
        </Button>
      </Stack>
      <Dialog
        title={sayDesk('deleteSession')}
        open={state === 'asking'}
        close={keep}
        actions={
          <>
            <Button onClick={keep}>{sayDesk('keepIt')}</Button>
            <Button look="danger" onClick={() => void remove()}>
              {sayDesk('deleteIt')}
            </Button>
          </>
        }
      >
        <p>{sayDesk('deleteBody')}</p>
      </Dialog>
    </section>
  );
}
