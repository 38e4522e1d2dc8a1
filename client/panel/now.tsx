import type { ActivitySlice, Me } from '../../server/wire.ts';
import { kindOf } from '../activities/kind-of.ts';
import { earlierThan, type MeetingView } from '../live/meeting.ts';
import type { Sender } from '../live/send.ts';
import { BrightSpellsPicture } from '../ui/pictures.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { say } from './say.ts';
import { underNow } from './under-now.ts';
import { useMove } from './use-move.ts';

/** What everything under Now is made from. `showing`: the activity in front. */
export type NowProps = { view: MeetingView; me: Me; here: number; showing: string | null; sender: Pick<Sender, 'tapOf' | 'move' | 'send'> };

/** A participant's side: what is happening now, and below it what was shown before. */
export function Now(props: NowProps) {
  const { view, showing } = props;
  const current = showing === null ? undefined : view.activities[showing];
  const earlier = underNow(view).filter(({ id, phase }) => id !== showing && phase === 'shown');
  return (
    <>
      {current ? <CardOf key={current.id} {...props} activity={current} /> : <NothingYet />}
      {earlier.length > 0 && <h2 className="shelf">{say('earlier')}</h2>}
      {earlier.toReversed().map((activity) => (
        <Disclosure key={activity.id} summary={kindOf(activity.kind).title(activity)}>
          <CardOf {...props} activity={activity} />
        </Disclosure>
      ))}
    </>
  );
}

const NothingYet = () => (
  <section className="nothing">
    <BrightSpellsPicture />
    <h2 tabIndex={-1}>{say('nothing')}</h2>
    <p>{say('nothingBody')}</p>
  </section>
);

/** An activity as its kind draws it for participants. */
export function CardOf({ activity, view, me, here, sender }: NowProps & { activity: ActivitySlice }) {
  const { Card } = kindOf(activity.kind);
  const { id } = activity;
  const earlier = earlierThan(view, activity);
  const { tap, move } = useMove(activity, sender);
  return <Card {...{ activity, earlier, me, here, tap, move }} mine={view.mine[id] ?? null} />;
}
