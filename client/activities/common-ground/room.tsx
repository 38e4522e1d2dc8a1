import { GoToRoom } from '../../rooms/go-to-room.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Clock } from './clock.tsx';
import { LineBox } from './line-box.tsx';
import { Mates, Tips } from './mates.tsx';
import { Matches } from './matches.tsx';
import { MyWay } from './my-needs.tsx';
import type { GroupProps } from './parts.ts';
import { say } from './say.ts';
import { StayInTouch } from './stay-in-touch.tsx';
import { Task } from './task.tsx';
import { TypedTurns } from './typed-turns.tsx';
import { Elsewhere } from './your-group.tsx';

/** The card that a group has before it: the same for all in it, whether they talk, sign or type. */
export function Room(parts: GroupProps) {
  const { activity, group, mine, move } = parts;
  const { part, rooms } = activity.common;
  const isAlone = group.is === 'alone';
  const several = group.people.length > 1;
  return (
    <Stack>
      <Clock {...parts} />
      {!mine.inRoom && group.is === 'room' && <GoToRoom room={mine.room} />}
      {group.alone && (
        <Notice tone="news" action={<Button onClick={() => move({ do: 'place', place: 'room' })}>{say('joinAnother')}</Button>}>
          <p>{say('aloneNow')}</p>
        </Notice>
      )}
      {part === 'hello' && !isAlone && <p>{say('helloBody')}</p>}
      <Tips group={group} />
      {several && <Mates group={group} />}
      {several && <Matches matches={group.matches} picked={mine.show && mine.picks.length > 0} />}
      <Task {...parts} />
      {!isAlone && <TypedTurns {...parts} />}
      <LineBox {...parts} />
      {several && <StayInTouch {...parts} />}
      <Disclosure summary={say('need')}>
        <Stack>
          <MyWay {...parts} />
          {rooms !== 'none' || group.is !== 'room' ? <Elsewhere {...parts} place={mine.place} /> : null}
        </Stack>
      </Disclosure>
    </Stack>
  );
}
