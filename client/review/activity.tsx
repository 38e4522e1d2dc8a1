import { useId } from 'react';
import type { KindName } from '../../server/activities/wire.ts';
import type { ReviewedActivity } from '../../server/review/wire.ts';
import { kinds } from '../activities/index.ts';
import { reports } from '../activities/reports.ts';
import type { SliceOf } from '../activities/kind.ts';
import { LockIcon } from '../ui/icons.tsx';
import { Delete, type Remove } from './delete.tsx';
import { say } from './say.ts';

/** `number`: its place in the session, where there are several. */
type Props = { activity: ReviewedActivity; number: number | null; remove: Remove; removed: (title: string) => void };

/** What one activity has left, who could see it, and the end of it. */
export function Activity({ activity, number, remove, removed }: Props) {
  const id = useId();
  const name = kinds[activity.kind].title(activity);
  const title = number === null ? name : say('numbered', { number, title: name });
  return (
    <section className="review-activity" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Finding activity={activity} />
      <p className="review-seen">
        <LockIcon />
        <span>
          {say('seen', { level: activity.level })} {isOver(activity) && say('shownTo', { phase: activity.phase })}
        </span>
      </p>
      {!isOpen(activity) && (
        <Delete
          look="quiet"
          label={say('deleteActivity', { title })}
          warning={say('deleteActivityBody', { title })}
          remove={remove}
          removed={() => removed(title)}
        />
      )}
    </section>
  );
}

const isOpen = ({ phase }: ReviewedActivity): boolean => phase === 'open' || phase === 'closing';
const isOver = ({ phase }: ReviewedActivity): boolean => phase === 'closed' || phase === 'shown';

function Finding({ activity }: { activity: ReviewedActivity }) {
  if (isOver(activity)) return <Report activity={activity} />;
  return <p>{say(isOpen(activity) ? 'stillOpen' : 'lost')}</p>;
}

/** As its kind draws it. */
function Report<K extends KindName>({ activity }: { activity: SliceOf<K> }) {
  const { Report: OfKind } = reports[activity.kind];
  return <OfKind activity={activity} />;
}
