import { useEffect, useRef, useState } from 'react';
import type { ReviewList } from '../../server/review/wire.ts';
import { announce } from '../ui/announcer.tsx';
import { askAs } from './ask.ts';
import { titleOf, whenOf } from './dates.ts';
import { Frame, toHeading } from './frame.tsx';
import { Deleted, Loading, Trouble } from './messages.tsx';
import { OneSession } from './one-session.tsx';
import { placeOf, type Chosen, type Place } from './place.ts';
import { say } from './say.ts';
import { Series } from './series.tsx';
import { Sessions } from './sessions.tsx';
import type { OpenLink } from './use-file.ts';
import { useAnswer } from './use-answer.ts';

type Props = { token: string; openLink: OpenLink };

/** What facilitators see afterwards: their sessions, and one page for each. */
export function Review({ token, openLink }: Props) {
  const { answer, again } = useAnswer<ReviewList>(token, '/meetings');
  const [chosen, go] = useState<Chosen>({ at: 'list', deleted: null });
  const landed = useRef(chosen);
  useEffect(() => {
    if (landed.current !== chosen) toHeading();
    landed.current = chosen;
  }, [chosen]);

  const place = answer.status === 'here' ? placeOf(answer.is, chosen) : null;
  const hasList = answer.status === 'here' && answer.is.by === 'account';
  const toList = (deleted: string | null) => {
    if (deleted !== null) announce(say('sessionDeleted'));
    if (hasList) again(); // a link has nothing more to say once its session is gone
    go({ at: 'list', deleted });
  };
  return (
    <Frame {...headOf(place)}>
      {answer.status === 'loading' && <Loading />}
      {answer.status === 'not' && <Trouble why={answer.why} again={again} />}
      {place?.at === 'deleted' && <Deleted />}
      {place?.at === 'list' && (
        <Sessions
          {...place}
          open={(id) => go({ at: 'session', id })}
          compare={(id) => go({ at: 'series', id })}
          ask={askAs(token)}
          allDeleted={() => toList(null)}
        />
      )}
      {place?.at === 'series' && (
        <Series {...{ token, openLink }} id={place.id} back={() => toList(null)} deleted={() => toList(place.id)} />
      )}
      {place?.at === 'session' && (
        <OneSession
          key={place.session.id}
          {...{ token, openLink }}
          id={place.session.id}
          back={hasList ? () => toList(null) : null}
          deleted={() => toList(place.session.id)}
        />
      )}
    </Frame>
  );
}

function headOf(place: Place | null): { title: string; detail?: string } {
  switch (place?.at) {
    case 'session':
      return { title: titleOf(place.session), detail: whenOf(place.session) };
    case 'series':
      return { title: place.title === '' ? say('series') : place.title, detail: say('sideBySide') };
    case 'list':
      return { title: say('yourSessions') };
    case 'deleted':
    case undefined:
      return { title: say('review') };
  }
}
