import { useEffect, useLayoutEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { LiveRegions } from '../ui/announcer.tsx';
import { Sky } from '../ui/sky.tsx';
import { Stack } from '../ui/stack.tsx';
import { keepInSight, landIfAdrift, landOnHeading, MAIN } from './place.ts';
import { say } from './say.ts';

type Props = {
  step: string; // the first half of the page's title
  meeting?: string;
  detail?: string;
  lights?: number;
  aside?: ReactNode;
  foot?: ReactNode;
  children: ReactNode;
};

/** What is around every screen. */
export function Page({ step, meeting = '', detail, lights = 0, aside, foot, children }: Props) {
  const title = meeting || say('product');
  useEffect(() => {
    document.title = say('pageTitle', { step, meeting: title });
  }, [step, title]);
  useEffect(landIfAdrift, []);
  return (
    <div className="page">
      <a className="skip" href={`#${MAIN}`} onClick={skip}>
        {say('skip')}
      </a>
      <Sky title={title} detail={detail} lights={lights} aside={aside} />
      <main id={MAIN} className="page-main" tabIndex={-1}>
        <Stack gap={4}>{children}</Stack>
      </main>
      {foot}
      <LiveRegions />
    </div>
  );
}

/** Zoom's trust is bound to the address of the page, so nothing inside may change it. */
function skip(event: MouseEvent) {
  event.preventDefault();
  landOnHeading();
}

/** Takes the keyboard to the heading once for each landing, on whenever what had it has gone from the screen, and keeps it in sight. */
export function Landing({ count }: { count: number }) {
  const landed = useRef(count);
  useEffect(() => {
    if (landed.current === count) landIfAdrift();
    else landOnHeading();
    landed.current = count;
  });
  useLayoutEffect(keepInSight); // React has just given the keyboard back to what it moved
  return null;
}
