import { useState } from 'react';
import { LINE } from '../../../server/activities/common-ground/wire.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { RoomsOpen } from '../../rooms/rooms-open.tsx';
import { bringBack } from '../../rooms/runs.ts';
import { useZoom } from '../../zoom/here.ts';
import { isUnderWay } from '../tap-notice.tsx';
import { GroupList, groupName } from './group-list.tsx';
import { JoinGroups } from './join-groups.tsx';
import type { DeskScreen } from './desk-props.ts';
import { sayNames } from './say.ts';
import { sayDesk } from './say-desk.ts';
import { useSaid } from './said.ts';
import { dealtIn } from './zoom-groups.ts';

/** While groups are together: the time, and who needs something. Not who talked, who typed or who was silent. */
export function DeskTogether(props: DeskScreen) {
  const { activity, desk, tap, move, press } = props;
  const { left, answered } = activity.common;
  const zoom = useZoom();
  const asking = desk.groups.filter(({ asksTime }) => asksTime).length;
  useSaid(left !== null && left <= 2 ? sayDesk('clockSaid', { minutes: left }) : null);
  useSaid(asking > 0 ? sayDesk('askTime', { count: asking }) : null);
  return (
    <Stack>
      {left !== null && (
        <p role="timer" aria-live="off" className="share-prompt">
          {sayDesk('clock', { minutes: left })}
        </p>
      )}
      <p>{sayDesk('linesSoFar', { count: answered })}</p>
      {asking > 0 && (
        <Notice tone="news">
          <p>{sayDesk('askTime', { count: asking })}</p>
        </Notice>
      )}
      <Button onClick={() => move({ do: 'time' })}>{sayDesk('addTime')}</Button>
      <WhoNeeds {...props} />
      <GroupList groups={desk.groups} />
      <EnterLine {...props} />
      {activity.common.rooms === 'make' && <RoomsOpen {...dealtIn(activity, desk)} />}
      <JoinGroups {...props} />
      {activity.common.rooms !== 'none' && zoom === null && <p>{sayDesk('closeInZoom')}</p>}
      <Button
        look="primary"
        busy={isUnderWay(tap)}
        onClick={() => {
          press();
          if (zoom && activity.common.rooms !== 'none') bringBack(zoom, { activityId: activity.id, round: activity.common.round });
          move({ do: 'next', from: 'rooms' });
        }}
      >
        {sayDesk('bringBack')}
      </Button>
    </Stack>
  );
}

function WhoNeeds({ desk, move }: DeskScreen) {
  const alone = desk.groups.filter((group) => group.alone);
  const { still, help, late } = desk;
  return (
    <>
      {alone.length > 0 && <p>{sayDesk('alone', { count: alone.length, names: alone.map(groupName).join(', ') })}</p>}
      {still.count > 0 && <p>{sayDesk('still', { count: still.count, names: sayNames(still.people.map(({ name }) => name)) })}</p>}
      {help.length > 0 && (
        <Notice tone="news">
          <p>{sayDesk('help', { names: sayNames(help.map(({ name }) => name)) })}</p>
        </Notice>
      )}
      {late > 0 && (
        <Notice tone="calm" action={<Button onClick={() => move({ do: 'settle' })}>{sayDesk('placeLate')}</Button>}>
          <p>{sayDesk('late', { count: late })}</p>
        </Notice>
      )}
    </>
  );
}

/** A line of somebody who has no panel, with their say-so. */
function EnterLine({ move }: DeskScreen) {
  const [text, setText] = useState('');
  const enter = () => {
    if (text.trim() === '') return;
    move({ do: 'enter', text });
    setText('');
    announce(sayDesk('entered'));
  };
  return (
    <Disclosure summary={sayDesk('enterHeading')}>
      <Stack gap={3}>
        <p>{sayDesk('enterHint')}</p>
        <Field label={sayDesk('enterLine')} value={text} change={setText} maxLength={LINE.longest} autoComplete="off" />
        <Button onClick={enter}>{sayDesk('enter')}</Button>
      </Stack>
    </Disclosure>
  );
}
