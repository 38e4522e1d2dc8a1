import type { Tap } from '../../live/tap.ts';
import { sayDesk, selectable } from './say.ts';
import { TapNotice } from './tap-notice.tsx';

/** What became of something a facilitator did that did not arrive. */
export const ActNotice = ({ tap }: { tap: Tap }) => (
  <TapNotice tap={tap} lost={sayDesk('notDoneYet')} refused={(why) => sayDesk('notDone', { why: selectable(why) })} />
);
