import type { CheckMove, CheckWire } from '../../../server/activities/check/wire.ts';
import type { Tap } from '../../live/tap.ts';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { SliceOf } from '../kind.ts';
import { Answering } from './answering.tsx';
import { say } from './say.ts';

type Props = { activity: SliceOf<'check'>; mine: CheckWire['mine'] | null; tap: Tap; move: (move: CheckMove) => void };

/** The answers; or, for whoever is here only for somebody else, that they are not counted, and the way back. */
export const OrSupport = ({ activity, mine, tap, move }: Props) =>
  mine?.supports ? (
    <Stack>
      <p>{say('supports')}</p>
      <Button onClick={() => move({ do: 'support', person: null, on: false })}>{say('takePart')}</Button>
    </Stack>
  ) : (
    <Stack>
      <Answering activity={activity} mine={mine} tap={tap} move={move} />
      {activity.common.items.length > 0 && mine !== null && Object.keys(mine.said).length === 0 && (
        <Button look="quiet" onClick={() => move({ do: 'support', person: null, on: true })}>
          {say('onlySupport')}
        </Button>
      )}
    </Stack>
  );
