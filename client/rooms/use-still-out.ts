import { useEffect, useState } from 'react';
import type { ZoomDoor } from '../zoom/door-shape.ts';
import type { Place } from './plan.ts';
import type { Run } from './run.ts';
import { stillOut } from './while-open.ts';

/** Those who were placed and are not in their room, as Zoom tells it to the host; nobody where it does not. */
export function useStillOut(zoom: ZoomDoor, run: Run): Place[] {
  const [out, setOut] = useState<Place[]>([]);
  const isOpen = run.step.at === 'open';

  useEffect(() => {
    if (!isOpen) return;
    let current = true;
    let asking = false;
    const look = async () => {
      if (asking) return; // each person who comes is told by Zoom, and all of them come at once
      asking = true;
      const list = await zoom.rooms.list();
      asking = false;
      if (current && list.ok) setOut(list.value.open ? (stillOut(run, list.value) ?? []) : []);
    };
    void look();
    const stop = zoom.onRoomListChange(() => void look());
    return () => {
      current = false;
      stop();
    };
  }, [isOpen, run, zoom]);

  return isOpen ? out : [];
}
