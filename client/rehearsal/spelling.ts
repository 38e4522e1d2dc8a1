import type { Seat, SeatRole } from './meeting.ts';

/** The SDK wraps a bare text into `{ message }` where its caller expects that. */
export const DONE = 'success';

/** The same role has another spelling in the SDK than under Zoom's seal. */
export const SPELLING: Record<SeatRole, string> = { host: 'host', 'co-host': 'coHost', participant: 'attendee' };
export const statusOf = ({ guest }: Pick<Seat, 'guest'>) => (guest ? 'unauthenticated' : 'authorized');
