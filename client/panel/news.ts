import type { KindName } from '../../server/activities/wire.ts';
import { kinds } from '../activities/index.ts';
import type { ClientKind, SliceOf } from '../activities/kind.ts';
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
async function tell<K extends KindName>(before: SliceOf<K> | null, now: SliceOf<K>, announce: (text: string) => void): Promise<void> {
  const { news } = kinds[now.kind] as unknown as ClientKind<K>;
  const newsOf = await news().catch(() => null);
  const text = newsOf?.(before, now) ?? null;
  if (text !== null) announce(text);
}
