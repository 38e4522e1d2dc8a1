import type { RoomList } from '../zoom/rooms-shape.ts';
import type { Left, Place, Plan } from './plan.ts';
import type { DealtGroup } from './runs.ts';
import type { Run } from './run.ts';

/** Those who were placed and have not come; `null` where Zoom does not say who is in the rooms. */
export function stillOut({ plan, ids }: Run, { rooms }: RoomList): Place[] | null {
  if (rooms.every(({ people }) => people === null)) return null;
  const inside = new Map(
    rooms.map(({ id, people }) => [id, new Set((people ?? []).flatMap((one) => (one.joined ? [one.participant] : [])))]),
  );
  return plan.places.filter(({ participant, room }) => !inside.get(ids[room] ?? '')?.has(participant));
}

/** Those who have been dealt into a group since the rooms were planned. */
export function latecomers({ plan }: Run, groups: readonly DealtGroup[]): string[] {
  const known = new Set([...plan.places, ...plan.left].map(({ personId }) => personId));
  return groups.flatMap(({ members }) => members.map(({ id }) => id)).filter((id) => !known.has(id));
}

/** How those are placed in the rooms that stand, and who was found only now. */
export function placesFor({ plan }: Run, now: Plan): Place[] {
  const placed = new Set(plan.places.map(({ personId }) => personId));
  const roomOf = new Map(plan.rooms.map(({ groupId }, at) => [groupId, at]));
  return now.places.flatMap((place) => {
    const room = roomOf.get(now.rooms[place.room]?.groupId ?? '');
    return placed.has(place.personId) || room === undefined ? [] : [{ ...place, room }];
  });
}

/** As somebody to be placed by hand. */
export const asLeft = ({ plan }: Run, { personId, name, room }: Place): Omit<Left, 'why'> & { why: 'not-in' } => ({
  personId,
  name,
  room: plan.rooms[room]?.name ?? '',
  why: 'not-in',
});
