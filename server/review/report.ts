import { kindOf } from '../activities/kind-of.ts';
import { keptUntil } from '../keeping/days.ts';
import type { Activity, Facts } from '../store/store.ts';
import type { Phase } from '../wire.ts';
import type { Reading } from './access.ts';
import type { ReviewedActivity, ReviewedSession, SessionReport } from './wire.ts';

export const listed = ({ meeting, people, activities }: Facts): ReviewedSession => ({
  id: meeting.id,
  title: meeting.title,
  startedAt: meeting.startedAt,
  endedAt: meeting.endedAt,
  came: meeting.came ?? [...people.values()].filter(({ arrived }) => arrived).length,
  activities: activities.size,
});

/**
 * The one model of a session from which its page and every file are made. It reads outcomes and never responses, so whatever
 * was too small to be shown in the meeting cannot show up here.
 */
export function reportOf({ facts, linkUntil }: Reading): SessionReport {
  const { meeting, activities } = facts;
  return {
    ...listed(facts),
    activities: [...activities.values()].map(reviewed),
    keptUntil: keptUntil(meeting),
    linkUntil,
  };
}

/**
 * As people see it, not as facilitators do: this page is printed and passed on. What a facilitator has closed and not shown
 * is here as if it were shown. What is still open says nothing yet, as if it were being counted.
 */
const AS_IF: Record<Phase, Phase> = { open: 'closing', closing: 'closing', closed: 'shown', shown: 'shown', lost: 'lost' };
const NO_ANSWERS = { answered: 0, count: () => 0, responses: () => [] };
/** Nor does it name anybody, or know what went on while it was open. */
const ALONE = { stage: {}, shared: new Map<string, object>(), someone: () => null, everyone: () => [], series: new Map<string, object>() };

function reviewed({ id, kind, level, phase, setup, outcome, openedAt, closedAt }: Readonly<Activity>): ReviewedActivity {
  const common = kindOf(kind).common({ setup, outcome, phase: AS_IF[phase], ...NO_ANSWERS, ...ALONE }, 'people');
  return { id, kind, phase, openedAt, common, level, closedAt } as ReviewedActivity;
}
