import { useState } from 'react';
import type { KindName } from '../../server/activities/wire.ts';
import type { ActivitySlice } from '../../server/wire.ts';
import { kindOf } from '../activities/kind-of.ts';
import type { CardProps } from '../activities/kind.ts';
import type { Sender } from '../live/send.ts';
import { useCell } from '../live/use-cell.ts';

/** How somebody makes moves in an activity, and the life of the last one. */
export function useMove({ id, kind }: ActivitySlice, sender: Pick<Sender, 'tapOf' | 'move'>): Pick<CardProps<KindName>, 'tap' | 'move'> {
  const { laneOf } = kindOf(kind);
  const [last, setLast] = useState<string | null>(null);
  const tap = useCell(sender.tapOf(last === null ? `move:${id}` : `move:${id}/${last}`));
  return {
    tap,
    move(made, lane) {
      if (!laneOf) return sender.move(id, made, lane);
      setLast(laneOf(made));
      sender.move(id, made, laneOf(made));
    },
  };
}
