import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { DeskProps } from '../kind.ts';
import { After } from './after.tsx';
import { PollCard } from './card.tsx';
import { Clock } from './clock.tsx';
import { Closing } from './closing.tsx';
import { LiveCounts } from './live-counts.tsx';
import { sayDesk } from './say-desk.ts';
import { Urgent } from './urgent.tsx';
import { WhoSees } from './who-sees.tsx';

type Props = { desk: DeskProps<'poll'>; act: DeskProps<'poll'>['act'] };

/** An open poll: how many have answered, and not out of how many, which would point at those who have not. */
export function Running({ desk, act }: Props) {
  const { activity, here, acting } = desk;
  const { common } = activity;
  return (
    <Stack>
      <WhoSees rules={common} here={here} />
      <p>{sayDesk('readItOut')}</p>
      <p className="poll-count">
        <strong>{common.answered}</strong> {sayDesk('haveAnswered', { count: common.answered })}
      </p>
      <Waiting common={common} />
      <Urgent common={common} here={here} />
      <LiveCounts common={common} />
      <Clock activity={activity} tap={desk.tap} move={desk.move} />
      {common.purpose !== undefined && (
        <p className="poll-note">
          {sayDesk('itIsFor')} <bdi>{common.purpose}</bdi>
        </p>
      )}
      <Closing activity={activity} act={act} acting={acting} />
      <Disclosure summary={sayDesk('answerToo')}>
        <PollCard {...desk} />
      </Disclosure>
    </Stack>
  );
}

/** Nobody is hurried, and nobody waits for answers that do not come. */
const STILL_MS = 20_000;

/** What to know before closing: who needs more time, and whether answers still come in. */
const Waiting = ({ common: { answered, byPhone = 0, moreTime = 0 } }: Pick<DeskProps<'poll'>['activity'], 'common'>) => (
  <>
    {byPhone > 0 && <p>{sayDesk('byPhone', { count: byPhone })}</p>}
    {moreTime > 0 && <p>{sayDesk('moreTime', { count: moreTime })}</p>}
    {moreTime === 0 && answered > 0 && (
      <After key={answered} ms={STILL_MS}>
        <p>{sayDesk('still')}</p>
      </After>
    )}
  </>
);
