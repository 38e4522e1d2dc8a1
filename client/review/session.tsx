import type { SessionReport } from '../../server/review/wire.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { BackIcon } from '../ui/icons.tsx';
import { Notice } from '../ui/notice.tsx';
import { About } from './about.tsx';
import { Activity } from './activity.tsx';
import type { Ask } from './ask.ts';
import { Delete } from './delete.tsx';
import { HowLong } from './keeping/how-long.tsx';
import { toHeading } from './frame.tsx';
import { say } from './say.ts';
import { TakeAway, type OpenLink } from './take-away.tsx';

type Props = {
  session: SessionReport;
  ask: Ask;
  openLink: OpenLink;
  back: (() => void) | null; // to the list, where there is one
  again: () => void;
  deleted: () => void;
};

/** The page of one session: a printed page that happens to be on a screen. */
export function Session({ session, ask, openLink, back, again, deleted }: Props) {
  const { id, activities, came, endedAt } = session;
  const forgotten = (title: string) => {
    announce(say('activityDeleted', { title }));
    toHeading();
    again();
  };
  return (
    <>
      {back && (
        <Button look="quiet" className="review-tool" onClick={back}>
          <BackIcon /> {say('allSessions')}
        </Button>
      )}
      <p className="review-short">{say(endedAt === null ? 'cameSoFar' : 'cameInAll', { count: came })}</p>
      {endedAt === null && <GoingOn again={again} />}
      {activities.length === 0 && <p>{say('nothingAsked')}</p>}
      {activities.map((activity, at) => (
        <Activity
          key={activity.id}
          activity={activity}
          number={activities.length > 1 ? at + 1 : null}
          remove={() => ask('DELETE', `/meetings/${id}/activities/${activity.id}`)}
          removed={forgotten}
        />
      ))}
      <TakeAway id={id} ask={ask} openLink={openLink} />
      <About session={session} />
      <HowLong session={session} ask={ask} changed={again} />
      <Delete
        label={say('deleteSession')}
        warning={say('deleteSessionBody')}
        remove={() => ask('DELETE', `/meetings/${id}`)}
        removed={deleted}
      />
    </>
  );
}

const GoingOn = ({ again }: { again: () => void }) => (
  <Notice tone="calm" action={<Button onClick={again}>{say('lookAgain')}</Button>}>
    {say('goingOn')}
  </Notice>
);
