import { useId, useRef, useState, type ReactNode } from 'react';
import { Entry } from '../ui/entry.tsx';
import { Stack } from '../ui/stack.tsx';
import { useArrival } from './arrival.ts';

type Props = {
  title: string;
  line: string; // what it is, and how long it takes
  picture: ReactNode;
  children: (back: () => void) => ReactNode; // what is to be chosen before it starts
};

/** A kind of activity on the facilitator's shelf. One press brings what is to be chosen, and while that is there nothing stands beside it. */
export function OnShelf({ title, line, picture, children }: Props) {
  const [choosing, choose] = useState(false);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const entry = useRef<HTMLButtonElement>(null);
  const press = useArrival(String(choosing), () => (heading.current ?? entry.current)?.focus());
  const go = (now: boolean) => {
    press();
    choose(now);
  };
  if (!choosing) return <Entry ref={entry} pictures={picture} title={title} line={line} press={() => go(true)} />;
  return (
    <section aria-labelledby={id} data-alone>
      <Stack>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {children(() => go(false))}
      </Stack>
    </section>
  );
}
