import type { ReviewedSession } from '../../server/review/wire.ts';
import { Notice } from '../ui/notice.tsx';
import { titleOf, whenOf } from './dates.ts';
import { say } from './say.ts';

type Props = { sessions: ReviewedSession[]; deleted: boolean; open: (id: string) => void };

/** All sessions of an account. */
export const Sessions = ({ sessions, deleted, open }: Props) => (
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
        </li>
      ))}
    </ul>
  </>
);

function Row({ session }: { session: ReviewedSession }) {
  const { came, activities, endedAt } = session;
  return (
    <>
      <span className="review-row-title">{titleOf(session)}</span>
      <span>{whenOf(session)}</span>
      <span>
        {say('people', { count: came })} · {say('activities', { count: activities })}
      </span>
      {endedAt === null && <span className="review-now">{say('now')}</span>}
    </>
  );
}
