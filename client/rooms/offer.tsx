import { Button } from '../ui/button.tsx';
import { Stack } from '../ui/stack.tsx';
import type { DealtGroup } from './runs.ts';
import { sayDesk } from './say-desk.ts';

type Props = { groups: readonly DealtGroup[]; blind: boolean; starting: boolean; make: () => void };

/** Rooms can be made from here, and nothing has been done yet. */
export function Offer({ groups, blind, starting, make }: Props) {
  const people = groups.reduce((sum, { members }) => sum + members.length, 0);
  return (
    <Stack gap={3}>
      <p>
        {sayDesk('offer', { rooms: groups.length, people })} {sayDesk('offerWhat')}
      </p>
      {blind && <p className="soft">{sayDesk('blind')}</p>}
      <Button look="primary" busy={starting} onClick={make}>
        {sayDesk(starting ? 'askingZoom' : 'make')}
      </Button>
    </Stack>
  );
}
