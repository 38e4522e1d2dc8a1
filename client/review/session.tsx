import type { Block, Chapter } from '../../server/document/wire.ts';
import { WRITTEN_CHAPTERS, type WrittenChapter } from '../../server/afterwards/write-up/wire.ts';
import { PAGE_ORDER, REVIEW_FILES, type SessionReport } from '../../server/review/wire.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { BackIcon } from '../ui/icons.tsx';
import { Notice } from '../ui/notice.tsx';
import { About } from './about.tsx';
import { Activity } from './activity.tsx';
import { Blocks } from './blocks.tsx';
import { Afterwards } from './afterwards/afterwards.tsx';
import type { Ask } from './ask.ts';
import { Delete } from './delete.tsx';
import { HowLong } from './keeping/how-long.tsx';
import { toHeading } from './frame.tsx';
import { say } from './say.ts';
import { TakeAway } from './take-away.tsx';
import type { OpenLink } from './use-file.ts';
import { sayWritten } from './write-up/say.ts';
import { WriteUp } from './write-up/write-up.tsx';

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
      <WriteUp key={id} {...{ session, ask, again }} />
      {endedAt === null && <GoingOn again={again} />}
      <Chapters session={session} ask={ask} again={again} />
      <Afterwards key={`${id} after`} session={session} ask={ask} />
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

const GoingOn = ({ again }: { again: () => void }) => (
  <Notice tone="calm" action={<Button onClick={again}>{say('lookAgain')}</Button>}>
    {say('goingOn')}
  </Notice>
);

function Chapters({ session, ask, again }: Pick<Props, 'session' | 'ask' | 'again'>) {
  const { id, activities, written } = session;
  const forgotten = (title: string) => {
    announce(say('activityDeleted', { title }));
    toHeading();
    again();
  };
  return PAGE_ORDER.map((chapter) => {
    if (isWritten(chapter)) return <WrittenPart key={chapter} chapter={chapter} blocks={written.chapters[chapter]} />;
    const those = activities.filter((activity) => activity.chapter === chapter);
    if (those.length === 0) return null;
    return (
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
    );
  });
}

const isWritten = (chapter: Chapter | WrittenChapter): chapter is WrittenChapter =>
  (WRITTEN_CHAPTERS as readonly string[]).includes(chapter);

/** What facilitators have written, in its place among the chapters. */
const WrittenPart = ({ chapter, blocks }: { chapter: WrittenChapter; blocks: Block[] }) =>
  blocks.length > 0 && (
    <section className="review-chapter" aria-labelledby={`written-${chapter}`}>
      <div className="review-activity">
        <h2 id={`written-${chapter}`}>{sayWritten('chapter', { chapter })}</h2>
        <Blocks blocks={blocks} level={3} />
      </div>
    </section>
  );
