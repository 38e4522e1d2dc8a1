import { useCallback, useMemo } from 'react';
import type { ReflectPage } from '../../server/afterwards/wire.ts';
import { dateOf } from '../review/dates.ts';
import { useAsked } from '../review/use-answer.ts';
import { Sheet } from '../shared/sheet.tsx';
import { useSecret } from '../shared/use-secret.ts';
import { Button } from '../ui/button.tsx';
import { OwnWords } from './own-words.tsx';
import { say, sayTrouble, sayTroubleBody } from './say.ts';
import { sendFrom, type Send } from './send.ts';
import { Survey } from './survey.tsx';

/** The survey and words of people's own, behind one link and without an account. */
export function Page() {
  const secret = useSecret();
  if (secret === '') return <Message heading={say('noLink')} body={say('noLinkBody')} />;
  return <ByLink key={secret} secret={secret} />;
}

function ByLink({ secret }: { secret: string }) {
  const send = useMemo(() => sendFrom(secret), [secret]);
  const { answer, again } = useAsked(useCallback(() => send<ReflectPage>('', {}), [send]));
  switch (answer.status) {
    case 'loading':
      return <Message heading={null} body={say('loading')} />;
    case 'not':
      return (
        <Message heading={sayTrouble(answer.why)} body={sayTroubleBody(answer.why)} again={answer.why === 'no-such-code' ? null : again} />
      );
    case 'here':
      return <Reflecting page={answer.is} draft={secret} {...{ send, again }} />;
  }
}

type Props = { page: ReflectPage; draft: string; send: Send; again: () => void };

/** `draft`: under which name the device keeps what is half typed. */
export function Reflecting({ page, draft, send, again }: Props) {
  const { session, survey, closesAt, mine, words } = page;
  const title = session.title === '' ? say('untitled', { date: dateOf(session.startedAt) }) : session.title;
  return (
    <Sheet title={title} detail={dateOf(session.startedAt)} pageTitle={say('pageTitle', { page: title })}>
      {survey === 'open' ? (
        <Survey mine={mine} until={dateOf(closesAt)} {...{ draft, send, again }} />
      ) : (
        <section className="shared-part" aria-labelledby="over">
          <h2 id="over">{say('surveyOver')}</h2>
          <p>{say('surveyOverBody')}</p>
        </section>
      )}
      <OwnWords words={words} mayWrite={survey === 'open'} {...{ draft, send, again }} />
    </Sheet>
  );
}

type MessageProps = { heading: string | null; body: string; again?: (() => void) | null };

const Message = ({ heading, body, again = null }: MessageProps) => (
  <Sheet title={say('title')} pageTitle={say('pageTitle', { page: say('title') })}>
    {heading !== null && <h2>{heading}</h2>}
    <p>{body}</p>
    {again && <Button onClick={again}>{say('tryAgain')}</Button>}
  </Sheet>
);
