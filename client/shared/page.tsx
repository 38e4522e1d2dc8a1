import { useCallback } from 'react';
import type { SharedPage as Shared } from '../../server/afterwards/wire.ts';
import { dateOf } from '../review/dates.ts';
import { useAsked } from '../review/use-answer.ts';
import { Button } from '../ui/button.tsx';
import { post } from './post.ts';
import { sayShared } from './say.ts';
import { SharedPage } from './shared-page.tsx';
import { Sheet } from './sheet.tsx';
import { useSecret } from './use-secret.ts';

/** The page behind a link that a facilitator has sent. */
export function Page() {
  const secret = useSecret();
  if (secret === '') return <Message heading={sayShared('noLink')} body={sayShared('noLinkBody')} />;
  return <ByLink key={secret} secret={secret} />;
}

function ByLink({ secret }: { secret: string }) {
  const { answer, again } = useAsked(useCallback(() => post<Shared>('/api/shared', { secret }), [secret]));
  switch (answer.status) {
    case 'loading':
      return <Message heading={null} body={sayShared('loading')} />;
    case 'not': {
      const why = (answer.why ?? 'no-answer').replaceAll('-', '_');
      const retry = answer.why === 'no-such-code' ? null : again;
      return <Message heading={sayShared('trouble', { why })} body={sayShared('troubleBody', { why })} again={retry} />;
    }
    case 'here': {
      const { title, startedAt } = answer.is;
      const name = title === '' ? sayShared('untitled', { date: dateOf(startedAt) }) : title;
      return (
        <Sheet title={name} detail={dateOf(startedAt)} pageTitle={sayShared('pageTitle', { page: name })}>
          <SharedPage shared={answer.is} />
        </Sheet>
      );
    }
  }
}

type MessageProps = { heading: string | null; body: string; again?: (() => void) | null };

export const Message = ({ heading, body, again = null }: MessageProps) => (
  <Sheet title={sayShared('title')} pageTitle={sayShared('pageTitle', { page: sayShared('title') })}>
    {heading !== null && <h2>{heading}</h2>}
    <p>{body}</p>
    {again && <Button onClick={again}>{sayShared('tryAgain')}</Button>}
  </Sheet>
);
