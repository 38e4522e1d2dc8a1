import { MINUTES } from '../../../server/activities/poll/wire.ts';
import { Button } from '../../ui/button.tsx';
import type { DeskProps } from '../kind.ts';
import { isUnderWay } from '../tap-notice.tsx';
import { ClosesAt } from './closes-at.tsx';
import { sayDesk } from './say-desk.ts';

/** A poll that closes itself, and how a facilitator gives more time or takes the clock away. */
export function Clock({ activity, tap, move }: Pick<DeskProps<'poll'>, 'activity' | 'tap' | 'move'>) {
  if (activity.common.closesAt === undefined) return null;
  // An answer that is still on its way must not be lost to another press.
  const busy = isUnderWay(tap) || tap.status === 'lost';
  return (
    <div className="poll-clock">
      <ClosesAt common={activity.common} />
      <Button look="quiet" busy={busy} onClick={() => move({ closing: 'later' })}>
        {sayDesk('addMinutes', { count: MINUTES.more })}
      </Button>
      <Button look="quiet" busy={busy} onClick={() => move({ closing: 'by-hand' })}>
        {sayDesk('closeByHand')}
      </Button>
    </div>
  );
}
