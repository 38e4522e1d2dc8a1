import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { DeskProps } from '../kind.ts';
import { ActNotice } from './act-notice.tsx';
import { PollCard } from './card.tsx';
import { LiveCounts } from './live-counts.tsx';
import { isWritten } from './paper.ts';
import { sayDesk } from './say-desk.ts';
import { isUnderWay } from '../tap-notice.tsx';
import { WhoSees } from './who-sees.tsx';

type Props = { desk: DeskProps<'poll'>; act: DeskProps<'poll'>['act'] };

/** An open poll: how many have answered, and not out of how many, which would point at those who have not. */
export function Running({ desk, act }: Props) {
  const { activity, here, acting } = desk;
  const { common } = activity;
  const busy = isUnderWay(acting);
  return (
    <Stack>
      <WhoSees rules={common} here={here} />
      <p>{sayDesk('readItOut')}</p>
      <p className="poll-count">
        <strong>{common.answered}</strong> {sayDesk('haveAnswered', { count: common.answered })}
      </p>
      <LiveCounts common={common} />
      {common.purpose !== undefined && (
        <p className="poll-note">
          {sayDesk('itIsFor')} <bdi>{common.purpose}</bdi>
        </p>
      )}
      <ActNotice tap={acting} />
      {isWritten(common) ? (
        <Button look="primary" busy={busy} onClick={() => act('close')}>
          {busy ? sayDesk('working') : sayDesk('closeAndCheck')}
        </Button>
      ) : (
        <>
          <Button look="primary" busy={busy} onClick={() => act('close-and-show')}>
            {busy ? sayDesk('working') : sayDesk('closeAndShow')}
          </Button>
          <Button busy={busy} onClick={() => act('close')}>
            {sayDesk('closeAndLook')}
          </Button>
        </>
      )}
      <Disclosure summary={sayDesk('answerToo')}>
        <PollCard {...desk} />
      </Disclosure>
    </Stack>
  );
}
