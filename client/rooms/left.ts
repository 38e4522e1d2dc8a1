import type { Left } from './plan.ts';
import type { Run } from './run.ts';

/** Everybody whom the facilitator has to place by hand, as things stand. */
export function leftByHand({ plan, left, placed, step }: Run): Left[] {
  const over = step.at === 'refused' || step.at === 'stopped';
  const notReached = over ? plan.places.slice(placed) : [];
  return [
    ...left,
    ...notReached.map(({ personId, name, room }) => ({ personId, name, room: plan.rooms[room]?.name ?? '', why: 'not-reached' as const })),
  ];
}

/** The same by room, in the order of the rooms, as it is done in Zoom's own window. */
export function byRoom<T extends { room: string }>(left: readonly T[]): { room: string; people: T[] }[] {
  const rooms = new Map<string, T[]>();
  for (const one of left) rooms.set(one.room, [...(rooms.get(one.room) ?? []), one]);
  return [...rooms].map(([room, people]) => ({ room, people }));
}
