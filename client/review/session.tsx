import { CHAPTERS } from '../../server/document/wire.ts';
import { REVIEW_FILES, type SessionReport } from '../../server/review/wire.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { BackIcon } from '../ui/icons.tsx';
import { Notice } from '../ui/notice.tsx';
import { About } from './about.tsx';
import { Activity } from './activity.tsx';
import { Afterwards } from './afterwards/afterwards.tsx';
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
  const { id, endedAt } = session;
  return (
    <>
      {back && (
        <Button look="quiet" className="review-tool" onClick={back}>
          <BackIcon /> {say('allSessions')}
        </Button>
      )}
      <InShort session={session} />
      {endedAt === null && <GoingOn again={again} />}
      <Chapters session={session} ask={ask} again={again} />
      <Afterwards key={id} session={session} ask={ask} />
      <TakeAway of={`/meetings/${id}`} files={REVIEW_FILES} ask={ask} openLink={openLink} />
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

function InShort({ session: { came, endedAt, activities } }: { session: SessionReport }) {
  const titles = activities.map(({ title }) => title).join(', ');
  return (
    <p className="review-short">
      {say(endedAt === null ? 'cameSoFar' : 'cameInAll', { count: came })}{' '}
      {activities.length === 0 ? say('nothingAsked') : say('did', { titles })}
    </p>
  );
}

const GoingOn = ({ again }: { again: () => void }) => (
  <Notice tone="calm" action={<Button onClick={again}>{say('lookAgain')}</Button>}>
    {say('goingOn')}
  </Notice>
);

function Chapters({ session: { id, activities }, ask, again }: Pick<Props, 'session' | 'ask' | 'again'>) {
  const forgotten = (title: string) => {
    announce(say('activityDeleted', { title }));
    toHeading();
    again();
  };
  return CHAPTERS.map((chapter) => ({ chapter, those: activities.filter((activity) => activity.chapter === chapter) }))
    .filter(({ those }) => those.length > 0)
    .map(({ chapter, those }) => (
      <section key={chapter} className="review-chapter" aria-labelledby={chapter}>
        <h2 id={chapter}>{say('chapter', { chapter })}</h2>
        {those.map((activity) => (
          <Activity
            key={activity.id}
            activity={activity}
            remove={() => ask('DELETE', `/meetings/${id}/activities/${activity.id}`)}
            removed={() => forgotten(activity.title)}
          />
        ))}
      </section>
    ));
}
