import type { KindName } from '../../../server/activities/wire.ts';
import type { ActivitySlice, Command, Phase } from '../../../server/wire.ts';
import { kinds } from '../../activities/index.ts';
import { kindOf } from '../../activities/kind-of.ts';
import type { DeskProps } from '../../activities/kind.ts';
import { activitiesOf, earlierThan } from '../../live/meeting.ts';
import { useCell } from '../../live/use-cell.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { NowProps } from '../now.tsx';
import { say } from '../say.ts';
import { underNow } from '../under-now.ts';
import { useMove } from '../use-move.ts';
import { sayDesk } from './say.ts';

type Props = NowProps & { opening: () => void };

/** A facilitator's side of Now: what is running and what it needs, what could be next, what was before. */
export function Desk({ opening, ...props }: Props) {
  const { view, showing } = props;
  const current = showing === null ? undefined : view.activities[showing];
  const earlier = underNow(view).filter(({ id, phase }) => id !== showing && !isRunning(phase));
  const shelf = <Shelf {...props} opening={opening} />;
  return (
    <>
      {current && <DeskOf key={current.id} {...props} opening={opening} activity={current} />}
      {current?.phase === 'closed' && <Disclosure summary={sayDesk('startElse')}>{shelf}</Disclosure>}
      {!needsSomething(current?.phase) && <div className={current && 'shelf'}>{shelf}</div>}
      {earlier.length > 0 && <h2 className="shelf">{say('earlier')}</h2>}
      {earlier.toReversed().map((activity) => (
        <Disclosure key={activity.id} summary={kindOf(activity.kind).title(activity)}>
          <DeskOf {...props} opening={opening} activity={activity} />
        </Disclosure>
      ))}
    </>
  );
}

const isRunning = (phase: Phase) => phase === 'open' || phase === 'closing';
/** While it does, its own button is the one main button on the screen. */
const needsSomething = (phase: Phase | undefined) => phase !== undefined && (isRunning(phase) || phase === 'closed');

/** An activity as its kind draws it for facilitators. */
export function DeskOf({ activity, view, me, here, sender, opening }: Props & { activity: ActivitySlice }) {
  const { Desk: OfKind } = kindOf(activity.kind);
  const { id } = activity;
  const acting = useCell(sender.tapOf(`act:${id}`));
  const act: DeskProps<KindName>['act'] = (what, how) => sender.send(`act:${id}`, commandFor(what, id, how));
  const revise = (change: object) => sender.send(`act:${id}`, { type: 'revise', activityId: id, change });
  const another = useOpening({ sender, opening });
  const { tap, move } = useMove(activity, sender);
  const own = { mine: view.mine[id] ?? null, me, tap, move };
  return (
    <OfKind
      activity={activity}
      earlier={earlierThan(view, activity)}
      here={here}
      {...own}
      act={act}
      acting={acting}
      revise={revise}
      open={another.open(activity.kind)}
      people={view.desk?.people ?? []}
      start={(kind, setup) => another.open(kind)(setup)}
      opening={another.tap}
      keep={keeping(sender, activity.kind)}
    />
  );
}

function commandFor(act: Parameters<DeskProps<KindName>['act']>[0], activityId: string, how = {}): Command {
  switch (act) {
    case 'close':
    case 'close-and-show':
      return { type: 'close', activityId, show: act === 'close-and-show', ...how };
    case 'show':
    case 'delete':
      return { type: act, activityId };
  }
}

/** All that can be started. */
function Shelf({ here, view, sender, opening }: Props) {
  const { open, tap } = useOpening({ sender, opening });
  const setups = (Object.keys(kinds) as KindName[]).map((kind) => {
    const { Setup } = kinds[kind];
    const shelf = view.desk?.shelves?.[kind];
    return (
      Setup && (
        <Setup key={kind} {...{ here, shelf }} earlier={activitiesOf(view)} open={open(kind)} opening={tap} keep={keeping(sender, kind)} />
      )
    );
  });
  return (
    <div className="shelves">
      <h2 tabIndex={-1}>{sayDesk('start')}</h2>
      {setups}
    </div>
  );
}

/** Each thing is an errand of its own: none takes the place of another that is still on its way. */
const keeping = (sender: Props['sender'], kind: KindName) => (keep: object) =>
  sender.send(`keep:${JSON.stringify(keep)}`, { type: 'keep', kind, keep });

/** How an activity is opened, and the life of that tap. */
function useOpening({ sender, opening }: Pick<Props, 'sender' | 'opening'>) {
  const tap = useCell(sender.tapOf('open'));
  const open = (kind: KindName) => (setup: object) => {
    opening();
    sender.send('open', { type: 'open', kind, setup });
  };
  return { open, tap };
}
