import { useId } from 'react';
import type { Preset } from '../../../server/activities/poll/presets/wire.ts';
import { THRESHOLD } from '../../../server/activities/poll/wire.ts';
import type { Level } from '../../../server/activities/wire.ts';
import { Choices } from '../../ui/choices.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import { sayDesk } from './say-desk.ts';
import { Tick } from '../../ui/tick.tsx';
import { WhoSees } from './who-sees.tsx';
import { canMove, type Wish } from './wish.ts';

type Props = { preset: Preset; level: Level; wish: Wish; change: (part: Partial<Wish>) => void; here: number };

const THRESHOLDS = Array.from({ length: THRESHOLD.most - THRESHOLD.least + 1 }, (_, at) => THRESHOLD.least + at);

/** Who can see what, as people will read it, and what the facilitator may change about it until the poll opens. */
export function WhoWillSee({ preset, level, wish, change, here }: Props) {
  const { threshold, live, keep, again } = wish;
  const moves = canMove(preset, level);
  const { form, levels } = preset;
  const rules = <WhoSees rules={{ form, level, threshold, hold: !live, keep, ...(moves && again && { again }) }} here={here} />;
  const askAgain = moves && <Tick label={sayDesk('askAgain')} ticked={again} tick={(ticked) => change({ again: ticked })} />;
  const choice = levels.length > 1 && <LevelChoice levels={levels} level={level} change={change} />;
  if (level !== 'private') {
    return (
      <Stack gap={3}>
        {rules}
        <Tick label={sayDesk(level === 'named' ? 'showNamesLive' : 'showLive')} ticked={live} tick={(ticked) => change({ live: ticked })} />
        {askAgain}
        {choice && <Disclosure summary={sayDesk('whoSees')}>{choice}</Disclosure>}
      </Stack>
    );
  }
  return (
    <Disclosure summary={sayDesk('whoSees')}>
      <Stack gap={3}>
        {rules}
        {choice}
        {askAgain}
        <Fewest threshold={threshold} change={change} here={here} />
      </Stack>
    </Disclosure>
  );
}

const LevelChoice = ({ levels, level, change }: Pick<Props, 'level' | 'change'> & { levels: readonly Level[] }) => (
  <Choices
    legend={sayDesk('level')}
    legendHidden
    name={useId()}
    options={levels.map((key) => ({ key, label: sayDesk('levelName', { level: key }) }))}
    chosen={level}
    choose={(way) => change({ way })}
  />
);

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
