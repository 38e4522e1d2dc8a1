import { announce } from '../../ui/announcer.tsx';
import type { Ask } from '../ask.ts';
import { Delete } from '../delete.tsx';
import { sayKeeping } from './say.ts';

/** All that a facilitator has here, with one press and one question. */
export function DeleteAccount({ ask, deleted }: { ask: Ask; deleted: () => void }) {
  const remove = async () => {
    const answer = await ask<{ ok: true; deleted: number }>('DELETE', '/account');
    if (answer?.ok) announce(sayKeeping('accountDone', { count: answer.deleted }));
    return answer;
  };
  return <Delete look="quiet" label={sayKeeping('account')} warning={sayKeeping('accountBody')} remove={remove} removed={deleted} />;
}
