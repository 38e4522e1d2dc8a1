import { kinds } from '../activities/index.ts';
import type { Cell } from '../live/cell.ts';
import { activitiesOf, type MeetingView } from '../live/meeting.ts';

/** Fetches what an activity is drawn with as soon as we hear of it, so that it is there when somebody has read the first screen. Call it once. */
export const bringCards = (view: Cell<MeetingView>): void =>
  void view.listen(() => {
    for (const { kind } of activitiesOf(view.get())) kinds[kind].Card.bring();
  });
