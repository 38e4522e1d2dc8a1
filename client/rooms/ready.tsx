import { Button } from '../ui/button.tsx';
import { Stack } from '../ui/stack.tsx';
import type { Drive } from './drive.ts';
import { leftByHand } from './left.ts';
import { LeftList } from './left-list.tsx';
import type { Run } from './run.ts';
import { sayDesk } from './say-desk.ts';

/** The rooms stand, and somebody has to be seen to before or after they open. */
export function Ready({ run, tell }: { run: Run; tell: Drive['tell'] }) {
  const left = leftByHand(run);
  return (
    <Stack>
      <p>{sayDesk('readyBody', { rooms: run.plan.rooms.length, left: left.length })}</p>
      <LeftList left={left} />
      <Button look="primary" onClick={() => tell({ type: 'open' })}>
        {sayDesk('openRooms')}
      </Button>
      <Button look="quiet" onClick={() => tell({ type: 'stop' })}>
        {sayDesk('stop')}
      </Button>
    </Stack>
  );
}
