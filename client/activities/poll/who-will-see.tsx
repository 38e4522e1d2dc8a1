import { useId } from 'react';
import { THRESHOLD } from '../../../server/activities/poll/wire.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import { sayDesk } from './say.ts';
import { Tick } from './tick.tsx';
import { WhoSees } from './who-sees.tsx';
import type { Wish } from './wish.ts';

type Props = { way: 'private' | 'counted'; wish: Wish; change: (part: Partial<Wish>) => void; here: number };

const THRESHOLDS = Array.from({ length: THRESHOLD.most - THRESHOLD.least + 1 }, (_, at) => THRESHOLD.least + at);

/** Who can see what, as people will read it, and what the facilitator may change about it until the poll opens. */
export function WhoWillSee({ way, wish, change, here }: Props) {
  const { threshold, live } = wish;
  const rules = <WhoSees rules={{ level: way, threshold, hold: !live }} here={here} />;
  if (way === 'counted') {
    return (
      <Stack gap={3}>
        {rules}
        <Tick label={sayDesk('showLive')} ticked={live} tick={(ticked) => change({ live: ticked })} />
      </Stack>
    );
  }
  return (
    <Disclosure summary={sayDesk('whoSees')}>
      <Stack gap={3}>
        {rules}
        <Fewest threshold={threshold} change={change} here={here} />
      </Stack>
    </Disclosure>
  );
}

function Fewest({ threshold, change, here }: Pick<Wish, 'threshold'> & Pick<Props, 'change' | 'here'>) {
  const id = useId();
  return (
    <div className="poll-fewest">
      <label htmlFor={id}>{sayDesk('threshold')}</label>
      <select id={id} value={threshold} onChange={(event) => change({ threshold: Number(event.target.value) })}>
        {THRESHOLDS.map((count) => (
          <option key={count} value={count}>
            {sayDesk('thresholdOption', { count })}
          </option>
        ))}
      </select>
      <p className="poll-note">{sayDesk('hereNow', { count: here })}</p>
    </div>
  );
}
