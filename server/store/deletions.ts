import { surveyBox } from './afterwards-sqlite.ts';
import type { Memory } from './memory.ts';
import type { Gone } from './gone.ts';
import type { Reviews } from './reviews.ts';
import type { Rows } from './rows.ts';
import type { Store } from './store.ts';

/** `leaveNothing`: what to do once rows are deleted, so that their bytes are gone as well. */
export type DeletionTools = {
  rows: Rows;
  reviews: Reviews;
  memory: Memory;
  gone: Gone;
  write: <T>(work: () => T) => Promise<T>;
  leaveNothing: (activityIds: string[]) => void;
};

type Deletions = Pick<Store, 'deleteMeeting' | 'deleteSeries' | 'forgetZoomUser'>;

/** Everything at once: a session, a series, all that a facilitator has. Each leaves a line in the log of deletions that names nobody. */
export function makeDeletions({ rows, reviews, memory, gone, write, leaveNothing }: DeletionTools): Deletions {
  async function deleteMeeting(meetingId: string, why: string, now: number): Promise<boolean> {
    const activityIds: string[] = [];
    const deleted = await write(() => {
      activityIds.push(...rows.activities(meetingId).map(({ id }) => id), surveyBox(meetingId));
      memory.drop(meetingId);
      if (!rows.deleteMeeting(meetingId)) return false;
      rows.logDeletion(now, why);
      gone.note('session', meetingId);
      return true;
    });
    leaveNothing(activityIds);
    return deleted;
  }

  async function deleteSeries(seriesId: string, why: string, now: number): Promise<string[]> {
    const meetingIds = reviews.ofSeries(seriesId);
    for (const meetingId of meetingIds) await deleteMeeting(meetingId, why, now);
    return meetingIds;
  }

  async function forgetZoomUser(zoomUser: Buffer, why: string, now: number): Promise<string[]> {
    const theirs = reviews.soleOwner(zoomUser);
    for (const meetingId of theirs) await deleteMeeting(meetingId, why, now);
    await write(() => {
      for (const { personId, meetingId } of reviews.forgetUser(zoomUser)) {
        memory.drop(meetingId);
        gone.note('person', personId);
      }
      rows.logDeletion(now, why);
    });
    leaveNothing([]);
    return theirs;
  }

  return { deleteMeeting, deleteSeries, forgetZoomUser };
}
