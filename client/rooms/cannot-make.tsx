import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { Stack } from '../ui/stack.tsx';
import type { WhyNot } from './best-way.ts';
import type { DealtGroup } from './runs.ts';
import { sayDesk } from './say-desk.ts';
import { selectable } from './say-step.ts';
import './rooms.css';

type Props = {
  why: WhyNot;
  groups: readonly DealtGroup[];
  signIn: (() => Promise<void>) | null;
  again: () => void;
  adopt: () => void;
  byHand: () => void; // the facilitator has made and opened the rooms
};

/** Rooms cannot be made from here: why not, what would help, and what works instead. */
export function CannotMake({ why, groups, signIn, again, adopt, byHand }: Props) {
  const [asking, setAsking] = useState(false);
  const ask = async (signingIn: () => Promise<void>) => {
    setAsking(true);
    await signingIn();
    setAsking(false);
    again();
  };
  return (
    <Stack>
      <Notice tone="calm">{sayDesk('whyNot', { why: selectable(why) })}</Notice>
      {why === 'guest' && signIn && (
        <Button busy={asking} onClick={() => void ask(signIn)}>
          {sayDesk(asking ? 'signingIn' : 'signIn')}
        </Button>
      )}
      {(why === 'no-host' || why === 'client') && <Button onClick={again}>{sayDesk('lookAgain')}</Button>}
      <Stack gap={2}>
        <h4 className="rooms-heading">{sayDesk('adopt')}</h4>
        <p>{sayDesk('adoptHow')}</p>
        <p>
          {sayDesk('adoptThen')} {sayDesk('adoptBody')}
        </p>
      </Stack>
      <Button look="primary" onClick={adopt}>
        {sayDesk('adoptNow')}
      </Button>
      {groups.length > 0 && (
        <Disclosure summary={sayDesk('byHand')}>
          <ByHand groups={groups} done={byHand} />
        </Disclosure>
      )}
    </Stack>
  );
}

/** The groups as they were dealt, to be put into rooms in Zoom's own window. */
function ByHand({ groups, done }: { groups: readonly DealtGroup[]; done: () => void }) {
  return (
    <Stack gap={3}>
      <p>{sayDesk('byHandBody')}</p>
      <dl className="rooms-groups">
        {groups.map(({ id, name, members }) => (
          <div key={id}>
            <dt>
              <bdi>{name}</bdi>
            </dt>
            <dd>
              <bdi>{new Intl.ListFormat('en').format(members.map((member) => member.name))}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <Button onClick={done}>{sayDesk('roomsAreOpen')}</Button>
    </Stack>
  );
}
