import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Mates, Tips } from './mates.tsx';
import { MyNeeds } from './my-needs.tsx';
import type { ScreenProps } from './parts.ts';
import { say } from './say.ts';
import { useSaid } from './said.ts';
import { withWhom } from './with-whom.ts';

/** Who somebody will be with, before it begins; and what others in the group need. */
export function YourGroup(parts: ScreenProps) {
  const { activity, mine, me, move } = parts;
  const { group } = mine;
  const few = activity.common.groups === 1 && group?.is === 'room';
  useSaid(group && withWhom(group));
  if (!mine.placed && group === null)
    return (
      <Stack>
        <p>{say('facilitatorNoGroup')}</p>
        {me.role === 'facilitator' && <Button onClick={() => move({ do: 'place', place: 'room' })}>{say('joinGroup')}</Button>}
      </Stack>
    );
  return (
    <Stack>
      <p className="share-with">{group === null ? say('noGroup') : withWhom(group)}</p>
      {few && <p>{say('stayTogether')}</p>}
      {group && <Tips group={group} />}
      {group && group.is !== 'alone' && <Mates group={group} />}
      {activity.common.step === 'groups' && <p>{say('opensSoon')}</p>}
      <p>{say('minutesEach', { minutes: activity.common.minutes })}</p>
      <MyNeeds {...parts} />
      {group && <Elsewhere {...parts} place={mine.place} />}
    </Stack>
  );
}

/** Two other places to be; the one somebody is in is no choice. */
export function Elsewhere({ move, place }: Pick<ScreenProps, 'move'> & { place: 'room' | 'here' | 'alone' }) {
  return (
    <Stack gap={2}>
      {place !== 'here' && (
        <Button look="quiet" onClick={() => move({ do: 'place', place: 'here' })}>
          {say('doItHere')}
        </Button>
      )}
      {place !== 'alone' && (
        <Button look="quiet" onClick={() => move({ do: 'place', place: 'alone' })}>
          {say('doItAlone')}
        </Button>
      )}
      {place !== 'room' && (
        <Button look="quiet" onClick={() => move({ do: 'place', place: 'room' })}>
          {say('toARoom')}
        </Button>
      )}
    </Stack>
  );
}
