import type { EarlierSessions } from '../../../server/wire.ts';
import { dayIn } from '../../code/say.ts';
import { sayDesk } from '../../code/say-desk.ts';
import { Button } from '../../ui/button.tsx';

type Session = EarlierSessions['sessions'][number];
type Props = Pick<EarlierSessions, 'sessions' | 'joined'> & { link: (id: string) => void; leave: () => void };

/** What this session goes on from, and what it could go on from. */
export function EarlierOnes({ sessions, joined, link, leave }: Props) {
  const linked = sessions.filter((session) => session.linked);
  const others = [...new Set(sessions.flatMap((session) => (session.linked ? [] : [session.series])))];
  return (
    <>
      {sessions.length === 0 && <p>{sayDesk('seriesNone')}</p>}
      {linked.length > 0 && (
        <div className="code-box">
          <p>{sayDesk('linked')}</p>
          <ul className="plain-list">
            {linked.map((session) => (
              <li key={session.id}>{titleOf(session)}</li>
            ))}
          </ul>
          {joined && (
            <Button look="quiet" onClick={leave}>
              {sayDesk('unlink')}
            </Button>
          )}
        </div>
      )}
      <ul className="code-lines">
        {others.map((series) => (
          <OneSeries key={series} sessions={sessions.filter((session) => session.series === series)} link={link} />
        ))}
      </ul>
    </>
  );
}

/** Sessions that are linked already are one thing to go on from: the latest of them stands for all. */
const OneSeries = ({ sessions: [latest, ...before], link }: { sessions: Session[]; link: (id: string) => void }) =>
  latest && (
    <li>
      <Button onClick={() => link(latest.id)}>{sayDesk('goOnFrom', { title: titleOf(latest) })}</Button>
      {before.length > 0 && <p className="code-note">{sayDesk('andBefore', { count: before.length })}</p>}
    </li>
  );

const titleOf = ({ title, startedAt }: Session): string =>
  title === '' ? sayDesk('untitled', { date: dayIn(startedAt) }) : sayDesk('titled', { title, date: dayIn(startedAt) });
