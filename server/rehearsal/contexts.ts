import { z } from 'zod';
import { refuse, type Refusal } from '../lib/refusal.ts';
import { sealAppContext } from '../zoom/app-context.ts';
import type { RehearsalSeat } from './wire.ts';

/** Real contexts live for 116 to 120 seconds. */
const LIFE_MS = 120_000;

const id = z.string().min(1).max(100);
const SEAT = z.strictObject({
  person: id,
  guest: z.boolean(),
  role: z.enum(['host', 'co-host', 'participant']),
  meetingUuid: id,
  parentUuid: id.exactOptional(),
  breakoutRoomId: id.exactOptional(),
  mainWindow: z.literal(true).exactOptional(),
});

export const parseSeat = (input: unknown): RehearsalSeat | Refusal => SEAT.safeParse(input).data ?? refuse('malformed');

/**
 * The app context that Zoom would sign for this seat, under the rehearsal's own key: it opens nothing where the real key
 * is used. Good for two minutes from `now`. Guests have no `uid` in it, not even when they are host.
 */
export function signRehearsalContext(seat: RehearsalSeat, keys: { clientId: string; key: Buffer }, now: number): string {
  const { person, guest, role, meetingUuid, parentUuid, breakoutRoomId, mainWindow } = seat;
  const place = mainWindow
    ? { typ: 'panel' }
    : { typ: 'meeting', mid: meetingUuid, pid: parentUuid, bmid: breakoutRoomId, attendrole: role };
  const fields = {
    ...place,
    ...(guest ? {} : { uid: person }),
    iss: 'marketplace.zoom.us',
    aud: keys.clientId,
    ts: now,
    exp: now + LIFE_MS,
    entitlements: [],
  };
  return sealAppContext(fields, keys.key);
}
