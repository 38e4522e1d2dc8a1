import { useDraft } from '../../live/draft.ts';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { GroupProps } from './parts.ts';
import { useSaid } from './said.ts';
import { say } from './say.ts';

/** Minutes that are worth a word to those who listen: halfway nothing has to be done, so that is left out. */
const SAID = [0, 1, 2];

/** How long is left, in whole minutes, for who wants to know; and the way to more of it. */
export function Clock({ activity, group, move }: GroupProps) {
  const [hidden, hide] = useDraft('common-ground.clock-hidden', false);
  const { left, part } = activity.common;
  useSaid(!hidden && left !== null && SAID.includes(left) ? say('clockSaid', { minutes: left }) : null);
  return (
    <Stack gap={2}>
      <div className="share-clock">
        {!hidden && left !== null && (
          <p role="timer" aria-live="off">
            {say('clock', { minutes: left })}
          </p>
        )}
        <Button look="quiet" onClick={() => hide(!hidden)}>
          {hidden ? say('showClock') : say('hideClock')}
        </Button>
        {left !== null && (
          <Button look="quiet" onClick={() => move({ do: 'ask-time', on: !group.asksTime })}>
            {group.asksTime ? say('takeBack') : say('askTime')}
          </Button>
        )}
      </div>
      {group.asksTime && <p>{say('askedTime')}</p>}
      {part === 'write' && <p>{say('writeNow')}</p>}
      {part === 'goodbye' && <p>{say('goodbye')}</p>}
      {(part === 'over' || left === null) && <p>{group.is === 'room' ? say('backWhenReady') : say('writeNow')}</p>}
      {(part === 'goodbye' || part === 'over') && group.is !== 'alone' && <p className="share-note">{say('likedMore')}</p>}
    </Stack>
  );
}
