import { roomsDesk } from '../words/en/rooms-desk.ts';
import { words } from '../words/words.ts';

/** What only facilitators read: apart, so that nobody else pays for it. */
export const sayDesk = words('rooms-desk', roomsDesk);
