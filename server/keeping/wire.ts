/**
 * How long things are kept, in one place: the server deletes by it, and the pages count down by it. Facilitators can make the time
 * of a session shorter, never longer: people were told.
 */

export const DAY_MS = 24 * 60 * 60_000;

/** What has a time of its own, in days. Whatever is not here goes with the session that it belongs to. */
export const KEPT_DAYS = {
  session: 365, // the results of its activities, what the group wrote and wanted kept, and the pages made from it
  rehearsal: 1,
  reviewLink: 90,
  surveyOpen: 7,
  surveyTexts: 90, // then only what may be quoted
  whoMet: 183, // after the last time that people were put into groups
  suggestions: 30, // of clauses that were not adopted, after they were set aside
  backups: 14,
} as const;

/** The longest that whoever runs the server may keep a backup. */
export const LONGEST_BACKUP_DAYS = 30;

/** What a facilitator may shorten the time of a session to. */
export const SHORTER_DAYS = [180, 90, 30, 7, 1] as const;
