import type { RoomPowers } from '../zoom/rooms-shape.ts';

/** How groups meet: in rooms that we make, in whatever rooms people are in, or in the panel by text. */
export type Way = 'make' | 'adopt' | 'none';

/** Why rooms cannot be made from here. */
export type WhyNot =
  | 'browser' // this panel is not in Zoom
  | 'guest' // Zoom wants the app to be added first
  | 'phone'
  | 'no-host' // Zoom takes this person for a participant
  | 'client'; // this Zoom, or the account, does not let apps make rooms

/** The best that works here, and what is to be known about it. */
export type BestWay = {
  best: Way;
  whyNot: WhyNot | null; // null: rooms can be made
  blind: boolean; // rooms can be made, but Zoom will not show who is in them: it shows that to the host alone
};

/** `powers` is `null` outside Zoom. Taking over rooms needs nothing from Zoom but the rooms, so it is the next best everywhere. */
export function bestWay(powers: RoomPowers | null): BestWay {
  const whyNot = reasonAgainst(powers);
  return { best: whyNot === null ? 'make' : 'adopt', whyNot, blind: whyNot === null && powers?.role !== 'host' };
}

function reasonAgainst(powers: RoomPowers | null): WhyNot | null {
  if (powers === null) return 'browser';
  if (powers.make && powers.seePeople) return null;
  if (powers.guest) return 'guest';
  if (powers.device === 'phone') return 'phone';
  return powers.role === 'participant' ? 'no-host' : 'client';
}
