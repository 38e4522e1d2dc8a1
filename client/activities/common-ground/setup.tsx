import { useId, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/stack.tsx';
import { useArrival } from '../arrival.ts';
import type { SetupProps } from '../kind.ts';
import { BeforeYouStart } from './before-you-start.tsx';
import './common-ground.css';
import { sayDesk } from './say-desk.ts';

/** About how long it takes in all, with groups of three. */
const USUAL_MINUTES = 13;

/** On the shelf: what it is, and the way to set it up. */
export function CommonGroundSetup(props: SetupProps) {
  const [choosing, choose] = useState(false);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const press = useArrival(String(choosing), () => heading.current?.focus());
  const go = (now: boolean) => {
    press();
    choose(now);
  };
  return (
    <section aria-labelledby={id} className="share">
      <Stack>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {sayDesk('entry')}
        </h2>
        {choosing ? (
          <BeforeYouStart {...props} back={() => go(false)} />
        ) : (
          <>
            <p>{sayDesk('entryBody', { minutes: USUAL_MINUTES })}</p>
            <Button onClick={() => go(true)}>{sayDesk('choose')}</Button>
          </>
        )}
      </Stack>
    </section>
  );
}
