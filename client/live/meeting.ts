import type { ActivitySlice, DeskSlice, Frame, Me, MeetingSlice, MineSlice } from '../../server/wire.ts';

/** All that this panel knows of its meeting. It is what the server told us and nothing else: no guess is ever mixed in. */
export type MeetingView = {
  epoch: string;
  rev: number;
  meeting: MeetingSlice | null; // null until the first frame, as are the next two
  me: Me | null;
  desk: DeskSlice | null; // and for ever, unless this person is a facilitator
  activities: Readonly<Record<string, ActivitySlice>>;
  mine: Readonly<Record<string, MineSlice>>;
};

export const NOTHING_YET: MeetingView = { epoch: '', rev: 0, meeting: null, me: null, desk: null, activities: {}, mine: {} };

/**
 * The view with what `frame` tells. A whole frame replaces what everybody sees; what only this person sees comes whole
 * whenever it comes, in the same line or in one of its own. Older lines change nothing. The same revision is taken again,
 * because one change can reach us in two lines, and a slice that is repeated does no harm. After a restart of the server
 * revisions start anew; which of two epochs is the later cannot be seen from them, so the line ends one stream before it
 * begins the next.
 */
export function accept(view: MeetingView, frame: Frame): MeetingView {
  if (frame.epoch === view.epoch && frame.rev < view.rev) return view;
  return {
    epoch: frame.epoch,
    rev: frame.rev,
    meeting: frame.meeting ?? view.meeting,
    me: frame.me ?? view.me,
    mine: frame.mine ?? view.mine,
    desk: frame.desk ?? (frame.whole ? null : view.desk),
    activities: activitiesAfter(frame.whole ? {} : view.activities, frame.activities ?? {}),
  };
}

function activitiesAfter(known: MeetingView['activities'], told: NonNullable<Frame['activities']>): MeetingView['activities'] {
  const all = Object.entries({ ...known, ...told });
  return Object.fromEntries(all.flatMap(([id, slice]) => (slice ? [[id, slice]] : [])));
}

/** Those of the same kind that came before it. */
export const earlierThan = (view: MeetingView, { id, kind }: ActivitySlice): ActivitySlice[] => {
  const all = activitiesOf(view);
  return all
    .slice(
      0,
      Math.max(
        0,
        all.findIndex((each) => each.id === id),
      ),
    )
    .filter((each) => each.kind === kind);
};

/** Oldest first. */
export const activitiesOf = (view: MeetingView): ActivitySlice[] =>
  (view.meeting?.activities ?? []).flatMap((id) => view.activities[id] ?? []);
