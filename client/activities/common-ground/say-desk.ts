import { commonGroundDesk } from '../../words/en/common-ground-desk.ts';
import { words } from '../../words/words.ts';

/** What only facilitators read: apart, so that nobody else pays for it. */
export const sayDesk = words('common-ground-desk', commonGroundDesk);
