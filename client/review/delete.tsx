import { useState } from 'react';
import type { No } from '../live/api.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { say, sayWhy } from './say.ts';

export type Remove = () => Promise<{ ok: true } | No | null>;

type Props = { look?: 'danger' | 'quiet'; label: string; warning: string; remove: Remove; removed: () => void };

/** Deletes for ever, and asks once more before. */
export function Delete({ look = 'danger', label, warning, remove, removed }: Props) {
  const [state, setState] = useState<'asking' | 'deleting' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const keep = () => setState(null);
  const carryOut = async () => {
    setState('deleting');
    setProblem(null);
    const answer = await remove();
    setState(null);
    if (answer?.ok) return removed();
    const { body } = sayWhy(answer?.why ?? null);
    setProblem(body);
    announce(body, 'assertive');
  };
  return (
    <div className="review-tool review-delete">
      {problem !== null && <Notice tone="problem">{problem}</Notice>}
      <Button look={look} busy={state === 'deleting'} onClick={() => setState('asking')}>
        {state === 'deleting' ? say('deleting') : label}
      </Button>
      <Dialog
        title={label}
        open={state === 'asking'}
        close={keep}
        actions={
          <>
            <Button onClick={keep}>{say('keepIt')}</Button>
            <Button look="danger" onClick={() => void carryOut()}>
              {say('deleteIt')}
            </Button>
          </>
        }
      >
        <p>{warning}</p>
      </Dialog>
    </div>
  );
}
