import type Database from 'better-sqlite3';
import { activityRows } from './rows/activities.ts';
import { meetingRows } from './rows/meetings.ts';
import { personRows } from './rows/people.ts';
import { responseRows } from './rows/responses.ts';

/** How meetings, people, activities and responses look as rows. Nothing else knows columns but reviews and contexts. */
export type Rows = ReturnType<typeof makeRows>;

export const makeRows = (db: Database.Database) => ({
  ...meetingRows(db),
  ...personRows(db),
  ...activityRows(db),
  ...responseRows(db),
});
