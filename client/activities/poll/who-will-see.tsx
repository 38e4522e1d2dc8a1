import { useId } from 'react';
import type { Preset } from '../../../server/activities/poll/presets/wire.ts';
import { OWN, THRESHOLD } from '../../../server/activities/poll/wire.ts';
import type { Level } from '../../../server/activities/wire.ts';
import { Choices } from '../../ui/choices.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SelectOne } from '../../ui/select-one.tsx';
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
  const isPrivate = level === 'private';
  // One tree for every level: what is pressed to choose another stays where it is, and keeps the keyboard.
  return (
    <Stack gap={3}>
      {!isPrivate && (
        <>
          {rules}
          {level === 'named' && preset.key === OWN && <p className="poll-note">{sayDesk('namesFor')}</p>}
          <Tick
            label={sayDesk(level === 'named' ? 'showNamesLive' : 'showLive')}
            ticked={live}
            tick={(ticked) => change({ live: ticked })}
          />
          {askAgain}
        </>
      )}
      {(isPrivate || choice) && (
        <Disclosure summary={sayDesk('whoSees')}>
          <Stack gap={3}>
            {isPrivate && rules}
            {choice}
            {isPrivate && askAgain}
            {isPrivate && <Fewest threshold={threshold} change={change} here={here} />}
          </Stack>
        </Disclosure>
      )}
    </Stack>
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

const Fewest = ({ threshold, change, here }: Pick<Wish, 'threshold'> & Pick<Props, 'change' | 'here'>) => (
  <Stack gap={2}>
    <SelectOne
      label={sayDesk('threshold')}
      value={String(threshold)}
      options={THRESHOLDS.map((count) => ({ key: String(count), label: sayDesk('thresholdOption', { count }) }))}
      choose={(count) => change({ threshold: Number(count) })}
    />
    <p className="poll-note">{sayDesk('hereNow', { count: here })}</p>
  </Stack>
);
