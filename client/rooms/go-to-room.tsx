import { useState } from 'react';
import { realClock } from '../live/clock.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Stack } from '../ui/stack.tsx';
import { useZoom } from '../zoom/here.ts';
import { goToRoom, type Went } from './go.ts';
import { say } from './say.ts';

const WORDS = { there: 'there', later: 'later', 'by-hand': 'byHand' } as const;

/** Takes this person to their room, or says how to go there in Zoom. Nothing where there is no Zoom, or no room. */
export function GoToRoom({ room }: { room: string | null }) {
  const zoom = useZoom();
  const [went, setWent] = useState<Went | 'going' | null>(null);
  if (!zoom || room === null) return null;
  const go = async () => {
    setWent('going');
    const result = await goToRoom(zoom, room, realClock);
    setWent(result);
    announce(say(WORDS[result]));
  };
  return (
    <Stack gap={2}>
      {went !== null && went !== 'going' && <Notice tone="calm">{say(WORDS[went])}</Notice>}
      {went !== 'there' && (
        <Button look="primary" busy={went === 'going'} onClick={() => void go()}>
          {say(went === 'going' ? 'going' : 'go')}
        </Button>
      )}
    </Stack>
  );
}
