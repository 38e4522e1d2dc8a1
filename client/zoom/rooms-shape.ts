/** Why Zoom did not do something, as far as it says. */
export type ZoomNo =
  | 'not-allowed' // the role, the account, the device or the manifest stand against it
  | 'busy' // it cannot be done at this moment: worth another try
  | 'no-such-room'
  | 'no-such-person' // has left, or has another id by now
  | 'not-open'
  | 'already-open'
  | 'too-many'
  | 'silent' // no answer: it may have been done all the same
  | 'other';

export type Outcome<T> = { ok: true; value: T } | { ok: false; why: ZoomNo };

/** `participant`: what Zoom calls this person in this meeting. It may change, and proves nothing. */
export type PersonInZoom = { participant: string; name: string; role: 'host' | 'co-host' | 'participant' };
export type PersonInRoom = { participant: string; name: string; joined: boolean }; // false: placed here, but not come yet

/** `people` is `null` where Zoom does not say, which it does to the owner of the meeting alone. */
export type ZoomRoom = { id: string; name: string; people: PersonInRoom[] | null };
export type RoomList = { open: boolean; rooms: ZoomRoom[] };

/** What this person's Zoom lets us do with rooms, and what may stand in the way of the rest. */
export type RoomPowers = {
  make: boolean; // create, set, fill and open
  close: boolean;
  seePeople: boolean; // who is in the meeting
  move: boolean; // oneself into a room
  guest: boolean; // has not added the app, which Zoom wants for most of it
  role: PersonInZoom['role'];
  device: 'computer' | 'phone' | 'other';
};

/** Zoom's breakout rooms. Whatever it refuses is a value, and nothing here is tried twice: that is for whoever asks. */
export type RoomsDoor = {
  powers: () => Promise<RoomPowers>;
  list: () => Promise<Outcome<RoomList>>;
  /** Takes away all rooms that are there. The new ones come back in the order of `names`. */
  create: (names: readonly string[]) => Promise<Outcome<ZoomRoom[]>>;
  /** People may choose and come back, those who were placed are moved, and no clock of Zoom's runs. Only once rooms are made. */
  settle: () => Promise<Outcome<null>>;
  /** One person at a time, and not the one who asks. */
  place: (participant: string, room: string) => Promise<Outcome<null>>;
  open: () => Promise<Outcome<null>>;
  close: () => Promise<Outcome<null>>;
  /** Those in the same room as the one who asks: ask it from the main room. */
  people: () => Promise<Outcome<PersonInZoom[]>>;
  /** Moves this person; `null` is the room that the host has chosen. Success means that the move has begun. */
  go: (room: string | null) => Promise<Outcome<null>>;
  /** The room that this person is in, by an id that everybody in it sees and no list has; `main` outside rooms. */
  where: () => Promise<string | null>;
};
