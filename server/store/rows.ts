import type Database from 'better-sqlite3';
import type { Activity, Left } from './store.ts';
import { activityRows } from './rows/activities.ts';
import { meetingRows } from './rows/meetings.ts';
import { personRows } from './rows/people.ts';
import { responseRows } from './rows/responses.ts';
import { sharedRows } from './rows/shared.ts';

/** How meetings, people, activities and responses look as rows. Nothing else knows columns but reviews and contexts. */
export type Rows = ReturnType<typeof makeRows>;

export function makeRows(db: Database.Database, now: () => number) {
  const activities = activityRows(db);
  const shared = sharedRows(db, now);
  return {
    ...meetingRows(db),
    ...personRows(db),
    ...activities,
    ...responseRows(db),
    ...shared,
    /**
     * An activity with its outcome, and what its series keeps of it. What was shared in it goes at the same moment, so that no crash
     * leaves both or neither.
     */
    putClosed: db.transaction((meetingId: string, activity: Activity, seriesId: string, keepsakes: Left['keepsakes']): void => {
      activities.putActivity(meetingId, activity);
      shared.dropShared(activity.id);
      for (const { key, body } of keepsakes) shared.putKeepsake(seriesId, key, body);
    }),
  };
}
