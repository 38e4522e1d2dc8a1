import { useEffect, useEffectEvent } from 'react';
import { peopleWithoutPanel } from '../../rooms/people.ts';
import { useZoom } from '../../zoom/here.ts';
import type { DeskScreen } from './desk-props.ts';

/** People come and go in Zoom without our hearing of it. Milliseconds. */
const LOOK_EVERY_MS = 15_000;

/** Tells the server, before groups are dealt, who is in Zoom and has not opened the panel: they are dealt too. */
export function useOthers({ activity, desk, move }: DeskScreen): void {
  const zoom = useZoom();
  const { id } = activity;
  const unknown = JSON.stringify(desk.toPlace);

  const tell = useEffectEvent((people: { hint: string; name: string }[]) => move({ do: 'others', people }, 'others'));
  useEffect(() => {
    if (!zoom) return;
    let told = '';
    let current = true;
    const look = async () => {
      const people = await peopleWithoutPanel(zoom.rooms, id, JSON.parse(unknown) as DeskScreen['desk']['toPlace']);
      if (!current || JSON.stringify(people) === told) return;
      told = JSON.stringify(people);
      tell(people);
    };
    void look();
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    return () => {
      current = false;
      clearInterval(timer);
    };
  }, [zoom, id, unknown]);
}
