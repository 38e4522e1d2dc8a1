import { useEffect, useId, useState } from 'react';
import type { DeskSlice, EarlierSessions } from '../../../server/wire.ts';
import { DoneNotice } from '../../code/done-notice.tsx';
import { dayIn } from '../../code/say.ts';
import { sayDesk } from '../../code/say-desk.ts';
import type { Api } from '../../live/api.ts';
import type { Sender } from '../../live/send.ts';
import { useCell } from '../../live/use-cell.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';

type Session = EarlierSessions['sessions'][number];
type Props = { ask: Api['ask']; sender: Pick<Sender, 'tapOf' | 'send'>; people: DeskSlice['people'] };

/** Sessions of the same group, one after the other: this one goes on where an earlier one ended. */
export function Series({ ask, sender, people }: Props) {
  const [linked, setLinked] = useState('');
  const tap = useCell(sender.tapOf('join-series'));
  const link = (id: string) => sender.send('join-series', { type: 'join-series', meetingId: id }, () => setLinked(id));
  return (
    <Disclosure summary={sayDesk('series')}>
      <Stack gap={3}>
        <p>{sayDesk('seriesBody')}</p>
        <Fetched key={linked} ask={ask} link={link} />
        <DoneNotice tap={tap} />
        <GiveSeries sender={sender} people={people} />
      </Stack>
    </Disclosure>
  );
}

/** Fetched anew whenever one has been linked. */
function Fetched({ ask, link }: { ask: Api['ask']; link: (id: string) => void }) {
  const [sessions, setSessions] = useState<Session[] | null>(null);
  useEffect(() => {
    let isHere = true;
    const fetchThem = async () => {
      const answer = await ask<EarlierSessions>('GET', '/api/series');
      if (isHere && answer?.ok) setSessions(answer.sessions);
    };
    void fetchThem();
    return () => {
      isHere = false;
    };
  }, [ask]);
  return sessions === null ? null : <Earlier sessions={sessions} link={link} />;
}

const Earlier = ({ sessions, link }: { sessions: Session[]; link: (id: string) => void }) => {
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
        </div>
      )}
      <ul className="code-lines">
        {others.map((series) => (
          <OneSeries key={series} sessions={sessions.filter((session) => session.series === series)} link={link} />
        ))}
      </ul>
    </>
  );
};

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

/** A series belongs to those who facilitated in it; they can let others go on with it. */
function GiveSeries({ sender, people }: Pick<Props, 'sender' | 'people'>) {
  const [chosen, choose] = useState('');
  const [given, setGiven] = useState<string | null>(null);
  const tap = useCell(sender.tapOf('give-series'));
  const id = useId();
  const person = people.find((each) => each.id === chosen);
  const give = () => {
    if (person) sender.send('give-series', { type: 'give-series', personId: person.id }, () => setGiven(person.name));
  };
  return (
    <div className="code-pick">
      <label htmlFor={id}>{sayDesk('give')}</label>
      <select id={id} value={chosen} onChange={(event) => choose(event.target.value)}>
        <option value="">…</option>
        {people.flatMap(({ id: each, name, door }) =>
          name !== null && door === 'zoom' ? (
            <option key={each} value={each}>
              {name}
            </option>
          ) : (
            []
          ),
        )}
      </select>
      {person?.name && <Button onClick={give}>{sayDesk('giveTo', { name: person.name })}</Button>}
      {given !== null && <p>{sayDesk('given', { name: given })}</p>}
      <DoneNotice tap={tap} />
    </div>
  );
}
