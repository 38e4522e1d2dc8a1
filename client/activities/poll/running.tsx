import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { DeskProps } from '../kind.ts';
import { PollCard } from './card.tsx';
import { LiveCounts } from './live-counts.tsx';
import { sayDesk } from './say.ts';
import { WhoSees } from './who-sees.tsx';

type Props = { desk: DeskProps<'poll'>; act: DeskProps<'poll'>['act']; busy: boolean };

/** An open poll: how many have answered, and not out of how many, which would point at those who have not. */
export function Running({ desk, act, busy }: Props) {
  const { activity, here } = desk;
  const { common } = activity;
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
      <Button look="primary" busy={busy} onClick={() => act('close-and-show')}>
        {busy ? sayDesk('working') : sayDesk('closeAndShow')}
      </Button>
      <Button busy={busy} onClick={() => act('close')}>
        {sayDesk('closeAndLook')}
      </Button>
      <Disclosure summary={sayDesk('answerToo')}>
        <PollCard {...desk} />
      </Disclosure>
    </Stack>
  );
}
