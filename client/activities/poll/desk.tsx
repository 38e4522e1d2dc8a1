import { useId, useRef } from 'react';
import { Stack } from '../../ui/stack.tsx';
import type { DeskProps } from '../kind.ts';
import { useArrival } from '../arrival.ts';
import './desk.css';
import { Finished } from './finished.tsx';
import { resultsHeading } from './results.tsx';
import { Running } from './running.tsx';

/** A poll that runs or has run, as facilitators see it. */
export function PollDesk(props: DeskProps<'poll'>) {
  const { activity, act } = props;
  const { common, phase } = activity;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const press = useArrival(phase, () => heading.current?.focus());
  const pressed: typeof act = (...what) => {
    press();
    act(...what);
  };
  return (
    <article aria-labelledby={id}>
      <Stack>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {common.outcome ? resultsHeading(common, common.outcome) : common.question}
        </h2>
        {phase === 'open' ? <Running desk={props} act={pressed} /> : <Finished desk={props} act={pressed} />}
      </Stack>
    </article>
  );
}
