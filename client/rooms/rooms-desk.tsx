import { useState } from 'react';
import { useCell } from '../live/use-cell.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Stack } from '../ui/stack.tsx';
import { useZoom } from '../zoom/here.ts';
import { bestWay, type Way } from './best-way.ts';
import { CannotMake } from './cannot-make.tsx';
import type { Drive } from './drive.ts';
import { Offer } from './offer.tsx';
import { RunView } from './run-view.tsx';
import { runOf, startRun, type Dealt, type Told } from './runs.ts';
import { sayDesk } from './say-desk.ts';
import { usePowers } from './use-powers.ts';

/** `onWay`: the facilitator has chosen another way than making rooms. */
type Props = Dealt & Told & { onWay: (way: Exclude<Way, 'make'>) => void };

/** All about Zoom's rooms for one dealing: the best way that works here and why, and how far it has got. For facilitators. */
export function RoomsDesk(props: Props) {
  const drive = useCell(runOf(props));
  return (
    <section className="rooms" aria-label={sayDesk('rooms')}>
      <Stack>
        <h3>{sayDesk('rooms')}</h3>
        {drive ? <Running drive={drive} {...props} /> : <Before {...props} />}
      </Stack>
    </section>
  );
}

function Running({ drive, onOpen, onWay }: Props & { drive: Drive }) {
  const run = useCell(drive.run);
  const over = run.step.at === 'stopped' || run.step.at === 'refused';
  return (
    <>
      <RunView run={run} tell={drive.tell} byHand={run.opened ? null : onOpen} />
      {over && !run.opened && <OtherWays onWay={onWay} />}
    </>
  );
}

function Before({ onWay, onRooms, onOpen, ...dealt }: Props) {
  const zoom = useZoom();
  const { powers, again } = usePowers(zoom);
  const [starting, setStarting] = useState(false);
  if (powers === 'asking') return <p className="soft">{sayDesk('askingZoom')}</p>;
  const { whyNot, blind } = bestWay(powers);
  if (whyNot !== null || !zoom) {
    return (
      <>
        <CannotMake
          why={whyNot ?? 'browser'}
          groups={dealt.groups}
          signIn={zoom && (() => zoom.promptSignIn())}
          again={again}
          adopt={() => onWay('adopt')}
          byHand={onOpen}
        />
        <Button look="quiet" onClick={() => onWay('none')}>
          {sayDesk('none')}
        </Button>
      </>
    );
  }
  const make = () => {
    setStarting(true);
    void startRun(zoom, dealt, { onRooms, onOpen });
  };
  return (
    <>
      <Offer groups={dealt.groups} blind={blind} starting={starting} make={make} />
      <OtherWays onWay={onWay} />
    </>
  );
}

function OtherWays({ onWay }: Pick<Props, 'onWay'>) {
  return (
    <Disclosure summary={sayDesk('otherWays')}>
      <Stack gap={3}>
        <p>
          {sayDesk('adoptHow')} {sayDesk('adoptBody')}
        </p>
        <Button onClick={() => onWay('adopt')}>{sayDesk('adoptNow')}</Button>
        <p>{sayDesk('noneBody')}</p>
        <Button onClick={() => onWay('none')}>{sayDesk('none')}</Button>
      </Stack>
    </Disclosure>
  );
}
