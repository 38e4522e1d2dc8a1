import { contextKey, sealAppContext } from '../../server/zoom/app-context.ts';

/** The app as Zoom knows it. */
export const ZOOM_APP = { clientId: 'zoom-app-of-the-tests', clientSecret: 'kept by Zoom, and by whoever runs the server' };

/** Where somebody is in Zoom. A guest of the app has no user id, not even when host. */
export type Seat = {
  person: string;
  guest?: boolean;
  role?: string;
  meetingUuid?: string; // inside a breakout room: the room's
  parentUuid?: string; // inside a breakout room: the meeting's
  breakoutRoomId?: string;
  mainWindow?: boolean;
};

/** What Zoom says of a seat, before it is sealed. */
export const fieldsOf = (seat: Seat, now = Date.now()): Record<string, unknown> => ({
  iss: 'marketplace.zoom.us',
  aud: ZOOM_APP.clientId,
  ts: now,
  exp: now + 120_000,
  ...(seat.mainWindow ? { typ: 'panel' } : { typ: 'meeting', mid: seat.meetingUuid ?? 'the meeting' }),
  ...(seat.parentUuid && { pid: seat.parentUuid }),
  ...(seat.breakoutRoomId && { bmid: seat.breakoutRoomId }),
  ...(!seat.guest && { uid: seat.person }),
  attendrole: seat.role ?? 'attendee',
});

/** The app context that Zoom hands to the panel of this seat; `changes` make it one that Zoom would not. */
export const contextOf = (seat: Seat, changes: Record<string, unknown> = {}): string =>
  sealAppContext({ ...fieldsOf(seat), ...changes }, contextKey(ZOOM_APP.clientSecret));

/** Zoom's client shows an empty panel for HTML without these. */
export const ZOOMS_FOUR = ['strict-transport-security', 'x-content-type-options', 'content-security-policy', 'referrer-policy'];
