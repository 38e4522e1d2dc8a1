import type { Boxes } from './boxes.ts';
import type { Rows } from './rows.ts';
import { asActivity, type ActivityRow } from './rows/activities.ts';
import type { Activity, Tally } from './store.ts';

/** The steps of closing, named so that a test can end the process at each of them. */
export const CLOSING_STEPS = ['marked', 'tallied', 'kept', 'destroyed', 'forgotten'] as const;
export type ClosingStep = (typeof CLOSING_STEPS)[number];
export type AtStep = (step: ClosingStep) => void;

export type ClosingTools = { rows: Rows; boxes: Boxes; at: AtStep };

/**
 * Finishes an activity that is marked as closing: tally, keep the outcome, destroy the box, forget its name. The outcome
 * is kept in one statement and before the box goes, so that a crash anywhere leaves either everything or the outcome.
 */
export function finishClosing(tools: ClosingTools, row: ActivityRow, tally: Tally, shown: boolean, now: number): Activity {
  const activity = asActivity(row);
  tools.at('marked');
  const responses = row.box === null ? tools.rows.responses(row.id) : tools.boxes.of(row.id)?.responses();
  const closed: Activity = responses
    ? { ...activity, phase: shown ? 'shown' : 'closed', outcome: tally(activity.kind, activity.setup, responses), closedAt: now }
    : { ...activity, phase: 'lost', closedAt: now };
  tools.at('tallied');
  tools.rows.putActivity(row.meeting_id, closed);
  tools.at('kept');
  if (row.box !== null) forgetBox(tools, row.id, row.box);
  return closed;
}

function forgetBox(tools: ClosingTools, activityId: string, box: string): void {
  tools.boxes.destroy(activityId, box);
  tools.at('destroyed');
  tools.rows.setBox(activityId, null);
  tools.at('forgotten');
}

/** Before listening: finishes whatever a crash left. A box that is missing makes its activity lost, never empty. */
export function sweepBoxes(tools: ClosingTools, tally: Tally, now: number): void {
  const unfinished = tools.rows.unfinished();
  tools.boxes.destroyStrangers(new Set(unfinished.map(({ box }) => box ?? '')));
  for (const row of unfinished) sweepOne(tools, row, tally, now);
}

function sweepOne(tools: ClosingTools, row: ActivityRow, tally: Tally, now: number): void {
  const { id, phase, box } = row;
  const waiting = phase === 'open' || phase === 'closing';
  if (!waiting && box !== null) return forgetBox(tools, id, box);
  const there = box !== null && tools.boxes.reopen(id, box);
  if (phase === 'open' && there) return;
  finishClosing(tools, row, tally, false, now);
}
