import { useId, useRef, useState } from 'react';
import type { PollChoice } from '../../../server/activities/poll/wire.ts';
import { Stack } from '../../ui/stack.tsx';
import type { SetupProps } from '../kind.ts';
import { useArrival } from '../arrival.ts';
import { BeforeYouStart } from './before-you-start.tsx';
import './desk.css';
import type { Kept } from './own-library.ts';
import { presetFor } from './plan.ts';
import { sayDesk } from './say-desk.ts';
import { Shelf } from './shelf.tsx';
import { WritePoll } from './write-poll.tsx';

/** Where a facilitator is on the way to a poll. */
type Step = { at: 'shelf' } | { at: 'before'; choice: PollChoice } | { at: 'writing'; kept: Kept | null };

/** The polls that can be asked: one press on a poll, one more to start it. */
export function PollShelf(props: SetupProps) {
  const [step, setStep] = useState<Step>({ at: 'shelf' });
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const press = useArrival(step.at, () => heading.current?.focus());
  const go = (next: Step) => {
    press();
    setStep(next);
  };
  return (
    <section aria-labelledby={id} data-alone={step.at !== 'shelf' || undefined}>
      <Stack>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {sayDesk('stepName', { step: step.at })}
        </h2>
        <AtStep {...props} step={step} go={go} />
      </Stack>
    </section>
  );
}

function AtStep({ step, go, ...props }: SetupProps & { step: Step; go: (step: Step) => void }) {
  const toShelf = () => go({ at: 'shelf' });
  const take = (choice: PollChoice) => go({ at: 'before', choice });
  switch (step.at) {
    case 'shelf':
      return <Shelf {...props} take={take} write={(kept) => go({ at: 'writing', kept })} />;
    case 'before': {
      const preset = presetFor(step.choice);
      return preset && <BeforeYouStart {...props} choice={step.choice} preset={preset} back={toShelf} />;
    }
    case 'writing':
      return <WritePoll kept={step.kept} keep={props.keep} use={(own) => take({ own })} back={toShelf} />;
  }
}
