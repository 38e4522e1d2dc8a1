import type { Change } from './change.ts';
import type { Meeting, Seat } from './meeting.ts';
import type { Refused } from './refused.ts';

/** What Zoom says, and what happens in the meeting because of it. */
export type Answer = Refused | { result: unknown; change?: Change };

export type Asked = { meeting: Meeting; seat: Seat; window: 'panel' | 'main'; now: number; newId: () => string };
