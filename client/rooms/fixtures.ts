import type { RoomsDoor } from '../zoom/rooms-shape.ts';

const no = async () => ({ ok: false, why: 'not-allowed' }) as const;

/** A Zoom that lets nobody near its rooms, as in a participant's panel. */
export const lockedRooms: RoomsDoor = {
  powers: async () => ({ make: false, close: false, seePeople: false, move: false, guest: false, host: false, device: 'computer' }),
  list: no,
  create: no,
  settle: no,
  place: no,
  open: no,
  close: no,
  people: no,
  go: no,
  where: async () => 'main',
};
