import { GoToRoom } from '../../rooms/go-to-room.tsx';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { GroupProps } from './parts.ts';
import { say } from './say.ts';
import { withWhom } from './with-whom.ts';

/** Still in the main room while the groups are open. All three ways reach the same wall, and nobody asks why. */
export function Stuck({ mine, group, move }: GroupProps) {
  return (
    <Stack>
      <p>{say('stillHereBody')}</p>
      <p className="share-with">{withWhom(group)}</p>
      <GoToRoom room={mine.room} />
      {mine.help && <p>{say('helpComes')}</p>}
      <Button onClick={() => move({ do: 'in-room' })}>{say('amInRoom')}</Button>
      <Button onClick={() => move({ do: 'help', on: !mine.help })}>{mine.help ? say('noHelp') : say('helpIn')}</Button>
      <Button onClick={() => move({ do: 'place', place: 'here' })}>{say('doItHere')}</Button>
      <Button onClick={() => move({ do: 'place', place: 'alone' })}>{say('doItAlone')}</Button>
    </Stack>
  );
}
