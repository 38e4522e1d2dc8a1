import type { Tap } from '../../live/tap.ts';
import { selectable } from '../../words/selectable.ts';
import { say } from './say.ts';
import { TapNotice } from '../tap-notice.tsx';

/** What became of an answer that did not arrive. */
export const SentNotice = ({ tap }: { tap: Tap }) => (
  <TapNotice tap={tap} lost={say('notSavedYet')} refused={(why) => say('notTaken', { why: selectable(why) })} />
);
