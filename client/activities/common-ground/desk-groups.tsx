import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { isUnderWay } from '../tap-notice.tsx';
import { GroupList } from './group-list.tsx';
import { JoinGroups } from './join-groups.tsx';
import { Check } from './check.tsx';
import type { DeskScreen } from './desk-props.ts';
import { MakeRooms } from './make-rooms.tsx';
import { sayDesk } from './say-desk.ts';

/** Everybody sees who they will be with. Then the groups open. */
export function DeskGroups(props: DeskScreen) {
  const { activity, desk, move } = props;
  return (
    <Stack>
      <GroupList groups={desk.groups} />
      {desk.late > 0 && (
        <Notice tone="calm" action={<Button onClick={() => move({ do: 'settle' })}>{sayDesk('placeLate')}</Button>}>
          <p>{sayDesk('late', { count: desk.late })}</p>
        </Notice>
      )}
      <p>{sayDesk('minutesNow', { minutes: activity.common.minutes })}</p>
      {activity.common.rooms === 'adopt' && <Button onClick={() => move({ do: 'adopt' })}>{sayDesk('adoptGroups')}</Button>}
      <JoinGroups {...props} />
      {desk.dealt !== null && <Check {...props} />}
      {activity.common.rooms === 'make' && desk.groups.some(({ is }) => is === 'room') ? (
        <MakeRooms {...props} />
      ) : (
        <OpenGroups {...props} />
      )}
    </Stack>
  );
}

function OpenGroups({ tap, move, press }: DeskScreen) {
  return (
    <Button
      look="primary"
      busy={isUnderWay(tap)}
      onClick={() => {
        press();
        move({ do: 'next', from: 'groups' });
      }}
    >
      {sayDesk('openGroups')}
    </Button>
  );
}
