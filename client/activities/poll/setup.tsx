import { useId, useRef, useState } from 'react';
import { PRESETS, type Preset } from '../../../server/activities/poll/presets/wire.ts';
import { Stack } from '../../ui/stack.tsx';
import type { SetupProps } from '../kind.ts';
import { useArrival } from './arrival.ts';
import { BeforeYouStart } from './before-you-start.tsx';
import './desk.css';
import { picturesOf } from './pictures.tsx';
import { say, sayDesk, selectable } from './say.ts';

/** Plain versions stand inside the poll whose words they replace. */
const onShelf = PRESETS.filter(({ key }) => !PRESETS.some(({ plain }) => plain === key));

/** The polls that can be asked: one press on a poll, one more to start it. */
export function PollShelf(props: SetupProps) {
  const [taken, take] = useState<Preset | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const press = useArrival(taken?.key ?? 'shelf', () => heading.current?.focus());
  const go = (preset: Preset | null) => {
    press();
    take(preset);
  };
  return (
    <section aria-labelledby={id}>
      <Stack>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {taken ? sayDesk('beforeYouStart') : sayDesk('shelf')}
        </h2>
        {taken ? (
          <BeforeYouStart {...props} preset={taken} back={() => go(null)} />
        ) : (
          onShelf.map((preset) => <Entry key={preset.key} preset={preset} take={() => go(preset)} />)
        )}
      </Stack>
    </section>
  );
}

function Entry({ preset: { key, question, answers }, take }: { preset: Preset; take: () => void }) {
  return (
    <button type="button" className="poll-entry" onClick={take}>
      {picturesOf(answers)}
      <span>
        <strong>{say('title', { preset: selectable(key) })}</strong>
        <span className="poll-note">{question}</span>
      </span>
    </button>
  );
}
