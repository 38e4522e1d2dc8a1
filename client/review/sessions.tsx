import { useState } from 'react';
import { SHARE_WITHIN_DAYS } from '../../server/afterwards/wire.ts';
import { DAY_MS } from '../../server/keeping/wire.ts';
import type { ListedSession } from '../../server/review/wire.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Ask } from './ask.ts';
import { dateOf, titleOf, whenOf } from './dates.ts';
import { DeleteAccount } from './keeping/account.tsx';
import { say } from './say.ts';

/** `ask`: of an account. */
type Props = {
  sessions: ListedSession[];
  deleted: boolean;
  open: (id: string) => void;
  compare: (seriesId: string) => void;
  ask: Ask;
  allDeleted: () => void;
};

/** All sessions of an account. Those of one group can be seen side by side, from the newest of them. */
export const Sessions = ({ sessions, deleted, open, compare, ask, allDeleted }: Props) => (
  <>
    {deleted && <Notice tone="calm">{say('sessionDeleted')}</Notice>}
    {sessions.length === 0 && (
      <>
        <h2>{say('noSessions')}</h2>
        <p>{say('noSessionsBody')}</p>
      </>
    )}
    <ul className="review-list">
      {sessions.map((session) => (
        <li key={session.id}>
          <button type="button" className="review-row" onClick={() => open(session.id)}>
            <Row session={session} />
          </button>
          <SeriesButton {...{ session, sessions, compare }} />
        </li>
      ))}
    </ul>
    {sessions.length > 0 && <DeleteAccount ask={ask} deleted={allDeleted} />}
  </>
);

function Row({ session }: { session: ListedSession }) {
  const { came, activities, endedAt } = session;
  return (
    <>
      <span className="review-row-title">{titleOf(session)}</span>
      <span>{whenOf(session)}</span>
      <span>
        {say('people', { count: came })} · {say('activities', { count: activities })}
      </span>
      {endedAt === null && <span className="review-now">{say('now')}</span>}
      <Reminder session={session} />
    </>
  );
}

/** So long after its time there is still a reminder; then it is left alone. */
const REMINDED_DAYS = 30;

function Reminder({ session: { startedAt, endedAt, came, sharedAt } }: { session: ListedSession }) {
  const [now] = useState(() => Date.now());
  const dueAt = startedAt + SHARE_WITHIN_DAYS * DAY_MS;
  if (endedAt === null || came < 2 || sharedAt !== null || now > dueAt + REMINDED_DAYS * DAY_MS) return null;
  return <span className="review-now">{now > dueAt ? say('notShared') : say('shareBy', { date: dateOf(dueAt) })}</span>;
}

function SeriesButton({ session, sessions, compare }: { session: ListedSession } & Pick<Props, 'sessions' | 'compare'>) {
  const series = sessions.filter(({ seriesId }) => seriesId === session.seriesId);
  if (series.length < 2 || series[0] !== session) return null;
  return (
    <Button look="quiet" className="review-compare" onClick={() => compare(session.seriesId)}>
      {say('compare', { count: series.length, title: titleOf(session) })}
    </Button>
  );
}
