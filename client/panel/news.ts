import { kinds } from '../activities/index.ts';
import type { Cell } from '../live/cell.ts';
import { activitiesOf, type MeetingView } from '../live/meeting.ts';

/** What a screen reader hears when `before` becomes `now`. Whoever has just come in finds things as they are. */
function newsBetween(before: MeetingView, now: MeetingView): string[] {
  if (before.meeting === null) return [];
  return activitiesOf(now).flatMap((activity) => kinds[activity.kind].news(before.activities[activity.id] ?? null, activity) ?? []);
}

/** Says the news as it comes. Call it once. */
export function startNews(view: Cell<MeetingView>, announce: (text: string) => void): void {
  let before = view.get();
  view.listen(() => {
    const now = view.get();
    for (const text of newsBetween(before, now)) announce(text);
    before = now;
  });
}
