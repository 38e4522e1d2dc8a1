import type { Boxes } from './boxes.ts';
import type { Rows } from './rows.ts';
import { asActivity, type ActivityRow } from './rows/activities.ts';
import { Refusal } from '../lib/refusal.ts';
import type { Activity, Answers, Decide, Left, Tally } from './store.ts';

/** The steps of closing, named so that a test can end the process at each of them. */
export const CLOSING_STEPS = ['marked', 'tallied', 'kept', 'destroyed', 'forgotten'] as const;
export type ClosingStep = (typeof CLOSING_STEPS)[number];
export type AtStep = (step: ClosingStep) => void;

export type ClosingTools = { rows: Rows; boxes: Boxes; at: AtStep };

/** The first step: from here on nobody can answer any more. */
export const markedAsClosing =
  (activityId: string): Decide<true> =>
  ({ activities }) => {
    const activity = activities.get(activityId);
    if (activity?.phase === 'closing') return { writes: [], gives: true }; // begun before, and could not be finished
    if (activity?.phase !== 'open') return new Refusal('closed');
    return { writes: [{ write: 'activity', activity: { ...activity, phase: 'closing' } }], gives: true };
  };

/**
 * Finishes an activity that is marked as closing: tally, keep the outcome and nothing that was shared, destroy the box, forget
 * its name. The outcome is kept in one transaction and before the box goes, so that a crash anywhere leaves either everything or the outcome.
 */
export function finishClosing(tools: ClosingTools, row: ActivityRow, tally: Tally, shown: boolean, now: number): Closed {
  tools.at('marked');
  const closed = closedOf(tools, row, tally, shown, now);
  tools.at('tallied');
  tools.rows.putClosed(row.meeting_id, closed.activity, closed.seriesId, closed.keepsakes);
  tools.at('kept');
  if (row.box !== null) forgetBox(tools, row.id, row.box);
  return closed;
}

/** `keepsakes`: what its series keeps of it. */
type Closed = { activity: Activity; seriesId: string; keepsakes: Left['keepsakes'] };

/** The stage ends with what it led to. */
function closedOf({ rows, boxes }: ClosingTools, row: ActivityRow, tally: Tally, shown: boolean, now: number): Closed {
  const { stage, ...activity } = asActivity(row);
  const seriesId = rows.meeting(row.meeting_id)?.seriesId ?? row.meeting_id;
  const responses = responsesOf(row, rows, boxes);
  if (!responses) return { activity: { ...activity, stage: {}, phase: 'lost', closedAt: now }, seriesId, keepsakes: [] };
  const held = { setup: activity.setup, stage, shared: rows.shared(row.id), series: rows.keepsakes(seriesId), now };
  const { outcome, keepsakes } = tally(activity.kind, responses, held);
  return { activity: { ...activity, stage: {}, phase: shown ? 'shown' : 'closed', outcome, closedAt: now }, seriesId, keepsakes };
}

/** Null where there should be a box and is none. */
function responsesOf({ id, box: name }: ActivityRow, rows: Rows, boxes: Boxes): Answers['responses'] | null {
  if (name === null) return (slot) => rows.responses(id, slot);
  const box = boxes.of(id);
  return box && ((slot) => box.responses(slot));
}

function forgetBox(tools: ClosingTools, activityId: string, box: string): void {
  tools.boxes.destroy(activityId, box);
  tools.at('destroyed');
  tools.rows.setBox(activityId, null);
  tools.at('forgotten');
}

/**
 * Before listening: finishes whatever a crash left. A box that is missing makes its activity lost, never empty. `others` are boxes that
 * belong to no activity.
 */
export function sweepBoxes(tools: ClosingTools, tally: Tally, now: number, others: readonly string[] = []): void {
  const unfinished = tools.rows.unfinished();
  tools.boxes.destroyStrangers(new Set([...others, ...unfinished.map(({ box }) => box ?? '')]));
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
