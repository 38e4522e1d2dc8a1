import { useCallback, useEffect, useState } from 'react';
import type { ZoomDoor } from '../zoom/door-shape.ts';
import type { RoomPowers } from '../zoom/rooms-shape.ts';

/** What Zoom lets this person do with rooms; `null` outside Zoom, `asking` until it has said. */
export type Powers = RoomPowers | null | 'asking';

/** `again` asks once more: after signing in, or on the facilitator's word. */
export function usePowers(zoom: ZoomDoor | null): { powers: Powers; again: () => void } {
  const [powers, setPowers] = useState<RoomPowers | 'asking'>('asking');
  const look = useCallback(() => void zoom?.rooms.powers().then((known) => setPowers(known)), [zoom]);

  useEffect(() => {
    look();
    return zoom?.onRoleChange(look);
  }, [zoom, look]);

  return { powers: zoom ? powers : null, again: look };
}
