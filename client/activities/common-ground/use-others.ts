import { useEffect, useEffectEvent, useRef } from 'react';
import { peopleWithoutPanel } from '../../rooms/people.ts';
import { useZoom } from '../../zoom/here.ts';
import type { DeskScreen } from './desk-props.ts';

/** People come and go in Zoom without our hearing of it. Milliseconds. */
const LOOK_EVERY_MS = 15_000;
/** While a crowd comes in, one look after the last of them is enough: a look for each would be more than a person may send. Milliseconds. */
const SETTLE_MS = 1_500;

/** Tells the server, before groups are dealt, who is in Zoom and has not opened the panel: they are dealt too. */
export function useOthers({ activity, desk, move }: DeskScreen): void {
  const zoom = useZoom();
  const { id } = activity;
  const unknown = JSON.stringify(desk.toPlace);
  const told = useRef('');

  const tell = useEffectEvent((people: { hint: string; name: string }[]) => move({ do: 'others', people }, 'others'));
  useEffect(() => {
    if (!zoom) return;
    let current = true;
    const look = async () => {
      const people = await peopleWithoutPanel(zoom.rooms, id, JSON.parse(unknown) as DeskScreen['desk']['toPlace']);
      if (!current || JSON.stringify(people) === told.current) return;
      told.current = JSON.stringify(people);
      tell(people);
    };
    const first = setTimeout(() => void look(), SETTLE_MS);
    const others = setInterval(() => void look(), LOOK_EVERY_MS);
    return () => {
      current = false;
      clearTimeout(first);
      clearInterval(others);
    };
  }, [zoom, id, unknown]);
}
