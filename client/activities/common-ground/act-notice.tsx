import { selectable } from '../../words/selectable.ts';
import type { Tap } from '../../live/tap.ts';
import { TapNotice } from '../tap-notice.tsx';
import { sayDesk } from './say-desk.ts';

/** What became of something a facilitator did that did not arrive. */
export const ActNotice = ({ tap }: { tap: Tap }) => (
  <TapNotice tap={tap} lost={sayDesk('notDoneYet')} refused={(why) => sayDesk('notDone', { why: selectable(why) })} />
);
