import { TapNotice } from '../activities/tap-notice.tsx';
import type { Tap } from '../live/tap.ts';
import { selectable } from '../words/selectable.ts';
import { sayDesk } from './say-desk.ts';

/** What became of something a facilitator did that did not arrive. */
export const DoneNotice = ({ tap }: { tap: Tap }) => (
  <TapNotice tap={tap} lost={sayDesk('notDoneYet')} refused={(why) => sayDesk('notDone', { why: selectable(why) })} />
);
