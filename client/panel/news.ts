import type { ActivitySlice } from '../../server/wire.ts';
import { kindOf } from '../activities/kind-of.ts';
import type { Cell } from '../live/cell.ts';
import { activitiesOf, type MeetingView } from '../live/meeting.ts';

/** Says to screen readers what is news, as it comes. Whoever has just come in finds things as they are. Call it once. */
export function startNews(view: Cell<MeetingView>, announce: (text: string) => void): void {
  let before = view.get();
  view.listen(() => {
    const [was, now] = [before, view.get()];
    before = now;
    if (was.meeting !== null) for (const activity of activitiesOf(now)) void tell(was.activities[activity.id] ?? null, activity, announce);
  });
}

/** News whose words could not be fetched is not worth a mishap. */
async function tell(before: ActivitySlice | null, now: ActivitySlice, announce: (text: string) => void): Promise<void> {
  const { news } = kindOf(now.kind);
  const newsOf = await news().catch(() => null);
  const text = newsOf?.(before, now) ?? null;
  if (text !== null) announce(text);
}
