import type { ActivitySlice } from '../../server/wire.ts';
import { kinds } from '../activities/index.ts';
import { activitiesOf, type MeetingView } from '../live/meeting.ts';

/** What comes and goes under Now; what stands beside it all through a session has a place of its own. */
export const underNow = (view: MeetingView): ActivitySlice[] => activitiesOf(view).filter(({ kind }) => !kinds[kind].stands);

/** The agreement of the group, once there is something of one. */
export const agreementIn = (view: MeetingView): Extract<ActivitySlice, { kind: 'agreement' }> | undefined =>
  activitiesOf(view).find((activity) => activity.kind === 'agreement' && activity.phase === 'open') as
    Extract<ActivitySlice, { kind: 'agreement' }> | undefined;
