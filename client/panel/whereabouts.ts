import { kinds as registered } from '../activities/index.ts';
import type { ClientKinds, Whereabouts } from '../activities/kind.ts';
import type { ActivitySlice } from '../../server/wire.ts';
import type { Live } from '../live/live.ts';
import { activitiesOf } from '../live/meeting.ts';
import { hintOf } from '../rooms/hint.ts';
import type { ZoomDoor } from '../zoom/door-shape.ts';

type Kinds = { [K in keyof ClientKinds]?: { whereabouts?: (at: Whereabouts) => unknown } };

type Tools = { kinds: Kinds; hint: typeof hintOf };

/**
 * Tells open activities that want to know it where this person is in Zoom: as they open, after a move, and after a change of role,
 * which may change what Zoom calls the person. No id of Zoom's leaves the panel. Call it once.
 */
export function startWhereabouts(
  { view, sender }: Live,
  zoom: ZoomDoor,
  { kinds, hint }: Tools = { kinds: registered, hint: hintOf },
): void {
  const told = new Map<string, string>(); // by activity
  const hinted = async (activityId: string, zoomId: string | null) => (zoomId === null ? null : hint(activityId, zoomId));

  async function tell() {
    const wanting = activitiesOf(view.get()).filter(wants);
    if (wanting.length === 0) return;
    const [user, where] = await Promise.all([zoom.user(), zoom.rooms.where()]);
    for (const { id, kind } of wanting) {
      const at = { hint: await hinted(id, user?.participantHint ?? null), place: where === 'main' ? where : await hinted(id, where) };
      const news = JSON.stringify(at);
      if (told.get(id) === news) continue;
      told.set(id, news);
      sender.move(id, kinds[kind]?.whereabouts?.(at), 'at');
    }
  }

  /** One after the other, so that an older place is never told after a newer one. */
  let telling = Promise.resolve();
  const hurry = () => void (telling = telling.then(tell));

  const wants = ({ kind, phase }: ActivitySlice) =>
    phase === 'open' && kinds[kind]?.whereabouts !== undefined && view.get().me?.arrived === true;

  let wanting = '';
  view.listen(() => {
    const before = wanting;
    wanting = activitiesOf(view.get())
      .filter(wants)
      .map(({ id }) => id)
      .join(' ');
    if (wanting !== before) hurry();
  });
  zoom.onRoomChange(hurry);
  zoom.onRoleChange(hurry);
}
