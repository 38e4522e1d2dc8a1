import { cell, type Cell } from '../live/cell.ts';
import type { MeetingView } from '../live/meeting.ts';
import { underNow } from './under-now.ts';

export const TABS = ['now', 'agreement', 'people', 'session', 'help'] as const;
export type Tab = (typeof TABS)[number];

/** What a person has before them. News never takes anything away from them: it waits until they go to it. */
export type Stage = {
  tab: Tab;
  showing: string | null; // the activity under Now
  waiting: string | null; // a newer one, while the person is elsewhere or in the middle of something
  expecting: boolean; // this person has just opened something, and wants to see it
  landings: number; // how often focus had to go to the heading of what is shown
};

export type StageEvent =
  | { type: 'activities'; ids: readonly string[]; occupied: boolean } // ids oldest first
  | { type: 'go'; tab: Tab }
  | { type: 'go-to-it' }
  | { type: 'opening' };

export const FIRST_STAGE: Stage = { tab: 'now', showing: null, waiting: null, expecting: false, landings: 0 };

export function nextStage(stage: Stage, event: StageEvent): Stage {
  switch (event.type) {
    case 'activities':
      return withActivities(stage, event.ids, event.occupied);
    case 'go':
      return event.tab === 'now' ? toNow(stage) : { ...stage, tab: event.tab, landings: stage.landings + 1 };
    case 'go-to-it':
      return toNow(stage);
    case 'opening':
      return { ...stage, expecting: true };
  }
}

const toNow = (stage: Stage): Stage => ({
  ...stage,
  tab: 'now',
  showing: stage.waiting ?? stage.showing,
  waiting: null,
  landings: stage.landings + 1,
});

function withActivities(stage: Stage, ids: readonly string[], occupied: boolean): Stage {
  const newest = ids.at(-1) ?? null;
  const isThere = (id: string | null) => id !== null && ids.includes(id);
  const lost = stage.showing !== null && !isThere(stage.showing);
  if (newest === null || newest === stage.showing) return { ...stage, showing: newest, waiting: null };
  if (stage.expecting) return { ...stage, tab: 'now', showing: newest, waiting: null, expecting: false, landings: stage.landings + 1 };
  const isNews = newest !== stage.waiting;
  return lost || (isNews && stage.tab === 'now' && !occupied)
    ? { ...stage, showing: newest, waiting: null }
    : { ...stage, waiting: newest };
}

/** The stage of one panel. `isOccupied` says whether this person is typing or choosing at this moment. */
export function createStage(view: Cell<MeetingView>, isOccupied: () => boolean) {
  const stage = cell(FIRST_STAGE);
  const step = (event: StageEvent) => stage.set(nextStage(stage.get(), event));
  view.listen(() => step({ type: 'activities', ids: underNow(view.get()).map(({ id }) => id), occupied: isOccupied() }));
  return { stage, step };
}
