import { selectable } from '../../words/selectable.ts';
import type { Tap } from '../../live/tap.ts';
import { TapNotice } from '../tap-notice.tsx';
import { say } from './say.ts';

/** What became of something that did not arrive. That somebody else writes is no trouble: the box says it. */
export const SentNotice = ({ tap }: { tap: Tap }) =>
  tap.status === 'refused' && tap.why === 'being-written' ? null : (
    <TapNotice tap={tap} lost={say('notSavedYet')} refused={(why) => say('notTaken', { why: selectable(why) })} />
  );
