import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import { CommonGroundCard } from './card.tsx';
import type { DeskScreen } from './desk-props.ts';
import { sayDesk } from './say-desk.ts';

/** A facilitator is in a group only by choice; once in one, their card is here, and the way out. */
export function JoinGroups(props: DeskScreen) {
  const { mine, move } = props;
  if (mine?.placed === true)
    return (
      <Stack gap={1}>
        <Disclosure summary={sayDesk('takePart')}>
          <CommonGroundCard {...props} />
        </Disclosure>
        <Button look="quiet" onClick={() => move({ do: 'out' })}>
          {sayDesk('leave')}
        </Button>
      </Stack>
    );
  return (
    <Stack gap={1}>
      <p className="share-note">{sayDesk('joinHint')}</p>
      <Button look="quiet" onClick={() => move({ do: 'place', place: 'room' })}>
        {sayDesk('join')}
      </Button>
    </Stack>
  );
}
