import { cell, type Cell } from '../live/cell.ts';
import { realClock } from '../live/clock.ts';
import { useCell } from '../live/use-cell.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Stack } from '../ui/stack.tsx';
import { useZoom } from '../zoom/here.ts';
import { goToRoom, type Went } from './go.ts';
import { say } from './say.ts';

const WORDS = { there: 'there', later: 'later', 'by-hand': 'byHand' } as const;

type Going = Went | 'going' | 'again' | null;

/** How far each room's way has got, whichever screen the button stands on: it may be another one before Zoom has answered. */
const ways = new Map<string, Cell<Going>>();

function wayTo(room: string): Cell<Going> {
  const way = ways.get(room) ?? cell<Going>(null);
  ways.set(room, way);
  return way;
}

/** Takes this person to their room, or says how to go there in Zoom. Nothing where there is no Zoom, or no room. */
export function GoToRoom({ room }: { room: string | null }) {
  const zoom = useZoom();
  const way = wayTo(room ?? '');
  const went = useCell(way);
  const isGoing = went === 'going' || went === 'again';
  if (!zoom || room === null) return null;
  const go = async () => {
    way.set('going');
    const result = await goToRoom(zoom, room, realClock, () => {
      if (way.get() !== 'again') announce(say('again'));
      way.set('again');
    });
    way.set(result);
    announce(say(WORDS[result]));
  };
  return (
    <Stack gap={2}>
      {(went === 'later' || went === 'by-hand') && <Notice tone="calm">{say(WORDS[went])}</Notice>}
      {went === 'again' && <Notice tone="calm">{say('again')}</Notice>}
      <Button look="primary" busy={isGoing} onClick={() => void go()}>
        {say(isGoing ? 'going' : 'go')}
      </Button>
    </Stack>
  );
}
