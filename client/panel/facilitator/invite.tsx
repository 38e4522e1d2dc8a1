import { useState } from 'react';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { ZoomDoor } from '../../zoom/door-shape.ts';
import { sayDesk } from './say.ts';

type Outcome = Awaited<ReturnType<ZoomDoor['inviteEveryone']>>;

const WORDS = { sent: 'inviteSent', asked: 'inviteAsked', refused: 'inviteRefused' } as const satisfies Record<Outcome, string>;

/** One press, and Zoom asks everybody in the meeting to open this panel. */
export function Invite({ invite }: { invite: ZoomDoor['inviteEveryone'] }) {
  const [state, setState] = useState<Outcome | 'asking' | null>(null);
  const press = async () => {
    setState('asking');
    const outcome = await invite();
    setState(outcome);
    announce(sayDesk(WORDS[outcome]));
  };
  const asking = state === 'asking';
  return (
    <Stack gap={2}>
      <Button look="primary" busy={asking} onClick={() => void press()}>
        {asking ? sayDesk('inviting') : sayDesk('invite')}
      </Button>
      {state === null || asking ? (
        <p className="soft">{sayDesk('inviteBody')}</p>
      ) : (
        <Notice tone={state === 'refused' ? 'problem' : 'calm'}>{sayDesk(WORDS[state])}</Notice>
      )}
    </Stack>
  );
}
