import { TapNotice } from '../activities/tap-notice.tsx';
import type { Tap } from '../live/tap.ts';
import { notTaken, say } from './say.ts';

/** What became of something about the code that did not arrive. */
export const SavedNotice = ({ tap }: { tap: Tap }) => <TapNotice tap={tap} lost={say('notSavedYet')} refused={notTaken} />;
