import { writtenOf } from '../afterwards/write-up/blocks.ts';
import { kindOf } from '../activities/kind-of.ts';
import { keptUntil } from '../keeping/days.ts';
import { CHAPTERS, type Report } from '../document/wire.ts';
import type { Activity, Facts } from '../store/store.ts';
import type { Reading } from './access.ts';
import type { ReviewedActivity, ReviewedSession, SessionReport } from './wire.ts';

const listed = ({ meeting, people, activities }: Facts): ReviewedSession => ({
  id: meeting.id,
  title: meeting.title,
  startedAt: meeting.startedAt,
  endedAt: meeting.endedAt,
  came: meeting.came ?? [...people.values()].filter(({ arrived }) => arrived).length,
  activities: activities.size,
  seriesId: meeting.seriesId,
});

/**
 * The one model of a session from which its page and every file are made. It reads outcomes and never responses, so whatever
 * was too small to be shown in the meeting cannot show up here.
 */
export function reportOf({ facts, writeUp, linkUntil }: Reading): SessionReport {
  const { meeting, activities } = facts;
  return {
    ...listed(facts),
    activities: told(inChapters([...activities.values()].map((activity, at, all) => reviewed(activity, all.slice(0, at))).filter(tells))),
    written: writtenOf(writeUp),
    keptUntil: keptUntil(meeting),
    linkUntil,
  };
}

/**
 * As people see it, not as facilitators do, and only what stays when the session ends: this page is printed and passed on. What
 * a facilitator has closed and not shown is here as if it were shown. What is still open says nothing yet.
 */
function reviewed(activity: Readonly<Activity>, before: Readonly<Activity>[]): ReviewedActivity {
  const { id, kind, level, phase, setup } = activity;
  const earlier = before
    .filter((each) => each.kind === kind)
    .flatMap((each) => {
      const outcome = leftOf(each);
      return outcome ? [{ outcome, setup: each.setup }] : [];
    });
  return { ...kindOf(kind).report(leftOf(activity), setup, earlier), id, kind, level, phase };
}

function leftOf({ kind, phase, setup, outcome }: Readonly<Activity>): object | null {
  const isOver = phase === 'closed' || phase === 'shown';
  return isOver && outcome ? (kindOf(kind).afterwards?.(outcome, setup) ?? outcome) : null;
}

/** What stands beside the others through the whole session is not there to be closed: it tells something once it is over, or nothing. */
const tells = ({ kind, blocks }: ReviewedActivity): boolean => kindOf(kind).stands === undefined || blocks.length > 0;

const inChapters = (activities: ReviewedActivity[]): ReviewedActivity[] =>
  activities.toSorted((a, b) => CHAPTERS.indexOf(a.chapter) - CHAPTERS.indexOf(b.chapter));

/** What was done twice is told apart. */
function told<R extends Report>(reports: R[]): R[] {
  const seen = new Map<string, number>();
  return reports.map((report) => {
    const all = reports.filter(({ title }) => title === report.title).length;
    const nth = (seen.get(report.title) ?? 0) + 1;
    seen.set(report.title, nth);
    return all === 1 ? report : { ...report, title: `${report.title} (${nth} of ${all})` };
  });
}
