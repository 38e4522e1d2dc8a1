import type { Answer, RefusalCode } from '../../server/wire.ts';

/** The life of one tap, from finger to chart. `lost`: no answer came; it is sent again when the line is back. */
export type Tap =
  | { status: 'idle' }
  | { status: 'sending' }
  | { status: 'accepted'; inRev: number } // saved, but not yet in the view on screen
  | { status: 'refused'; why: RefusalCode }
  | { status: 'lost' };

export type TapEvent =
  | { type: 'pressed' }
  | { type: 'no-answer' }
  | { type: 'answered'; answer: Answer; showing: number }
  | { type: 'showing'; rev: number }
  | { type: 'new-epoch' };

export const IDLE: Tap = { status: 'idle' };

/** `showing` is the revision on screen: the live line can be faster than the answer to the tap. */
export function nextTap(tap: Tap, event: TapEvent): Tap {
  switch (event.type) {
    case 'pressed':
      return { status: 'sending' };
    case 'no-answer':
      return { status: 'lost' };
    case 'answered':
      return event.answer.ok ? settle(event.answer.rev, event.showing) : { status: 'refused', why: event.answer.why };
    case 'showing':
      return tap.status === 'accepted' ? settle(tap.inRev, event.rev) : tap;
    // Revisions start anew with the server, and the first view of a new epoch holds all that was ever accepted.
    case 'new-epoch':
      return tap.status === 'accepted' ? IDLE : tap;
  }
}

const settle = (inRev: number, showing: number): Tap => (showing >= inRev ? IDLE : { status: 'accepted', inRev });
