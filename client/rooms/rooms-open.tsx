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
import { planFor, runOf, type Dealt } from './runs.ts';
import { sayDesk } from './say-desk.ts';
import { useStillOut } from './use-still-out.ts';
import { asLeft, latecomers, placesFor } from './while-open.ts';

/** While rooms that we made are open: who has to be placed by hand, and who came later. For facilitators. */
export function RoomsOpen(dealt: Dealt) {
  const zoom = useZoom();
  const drive = useCell(runOf(dealt));
  if (!zoom || !drive) return null;
  return (
    <section className="rooms" aria-label={sayDesk('rooms')}>
      <Stack>
        <h3>{sayDesk('rooms')}</h3>
        <Opened zoom={zoom} drive={drive} dealt={dealt} />
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
