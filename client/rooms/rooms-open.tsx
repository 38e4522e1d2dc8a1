import { useState } from 'react';
import { useCell } from '../live/use-cell.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Stack } from '../ui/stack.tsx';
import type { ZoomDoor } from '../zoom/door-shape.ts';
import { useZoom } from '../zoom/here.ts';
import type { Drive } from './drive.ts';
import { leftByHand } from './left.ts';
import { LeftList } from './left-list.tsx';
import { RunView } from './run-view.tsx';
import { bringBack, planFor, runOf, type Dealt } from './runs.ts';
import { sayDesk } from './say-desk.ts';
import { useStillOut } from './use-still-out.ts';
import { usePowers } from './use-powers.ts';
import { asLeft, latecomers, placesFor } from './while-open.ts';

/** While rooms are open: who has to be placed by hand, who came later, and bringing everybody back. For facilitators. */
export function RoomsOpen(dealt: Dealt) {
  const zoom = useZoom();
  const drive = useCell(runOf(dealt));
  const { powers } = usePowers(zoom);
  const mayClose = powers !== 'asking' && powers !== null && powers.close;
  return (
    <section className="rooms" aria-label={sayDesk('rooms')}>
      <Stack>
        <h3>{sayDesk('rooms')}</h3>
        {zoom && drive && <Opened zoom={zoom} drive={drive} dealt={dealt} />}
        {zoom && mayClose && !drive && <Button onClick={() => bringBack(zoom, dealt)}>{sayDesk('bringBack')}</Button>}
        {!mayClose && powers !== 'asking' && <p>{sayDesk('closeYourself')}</p>}
      </Stack>
    </section>
  );
}

function Opened({ zoom, drive, dealt }: { zoom: ZoomDoor; drive: Drive; dealt: Dealt }) {
  const run = useCell(drive.run);
  const out = useStillOut(zoom, run);
  if (run.step.at !== 'open') return <RunView run={run} tell={drive.tell} byHand={null} />;
  const left = [...leftByHand(run), ...out.map((place) => asLeft(run, place))];
  return (
    <>
      <RunView run={run} tell={drive.tell} byHand={null} />
      {!run.set && <Notice tone="calm">{sayDesk('unset')}</Notice>}
      {left.length > 0 && <LeftList left={left} />}
      {out.length > 0 && <Button onClick={() => drive.tell({ type: 'more', places: out })}>{sayDesk('askThemAgain')}</Button>}
      <Late zoom={zoom} drive={drive} dealt={dealt} />
      <Button onClick={() => bringBack(zoom, dealt)}>{sayDesk('bringBack')}</Button>
    </>
  );
}

function Late({ zoom, drive, dealt }: { zoom: ZoomDoor; drive: Drive; dealt: Dealt }) {
  const [asking, setAsking] = useState(false);
  const count = latecomers(drive.run.get(), dealt.groups).length;
  if (count === 0) return null;
  const place = async () => {
    setAsking(true);
    const places = placesFor(drive.run.get(), await planFor(zoom, dealt));
    setAsking(false);
    drive.tell({ type: 'more', places });
  };
  return (
    <Notice
      tone="news"
      action={
        <Button busy={asking} onClick={() => void place()}>
          {sayDesk(asking ? 'askingZoom' : 'placeLate')}
        </Button>
      }
    >
      {sayDesk('late', { count })}
    </Notice>
  );
}
