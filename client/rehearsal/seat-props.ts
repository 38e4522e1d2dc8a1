import type { Change } from './change.ts';
import type { Meeting, Seat } from './meeting.ts';

export type SeatProps = { seat: Seat; meeting: Meeting; act: (change: Change) => void };
