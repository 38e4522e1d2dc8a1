import { useSyncExternalStore } from 'react';
import type { LinkOpened } from '../../server/review/wire.ts';
import { Review } from './app.tsx';
import { askAs } from './ask.ts';
import { Frame } from './frame.tsx';
import { Loading, Trouble } from './messages.tsx';
import { say } from './say.ts';
import { useAsked } from './use-answer.ts';
import { useLink } from './use-link.ts';
import { WaysIn } from './ways-in.tsx';

/** Where one comes back to from signing in with Zoom. No secret is as short. */
const SIGNED_IN = 'signed-in';

/** The review in a browser. The secret of a link stands behind the #, where it reaches no server by itself and no log. */
export function Page() {
  const secret = useSyncExternalStore(listen, () => window.location.hash.slice(1));
  if (secret === SIGNED_IN) return <BySignIn />;
  if (secret !== '') return <ByLink key={secret} secret={secret} />;
  return (
    <Frame title={say('review')}>
      <WaysIn />
    </Frame>
  );
}

function ByLink({ secret }: { secret: string }) {
  const { answer, again } = useLink(secret);
  if (answer.status === 'here') return <Review token={answer.is.token} openLink={null} />;
  return <Frame title={say('review')}>{answer.status === 'loading' ? <Loading /> : <Trouble why={answer.why} again={again} />}</Frame>;
}

/** Whoever loads this page again later signs in again: the token lives in memory only. */
function BySignIn() {
  const { answer, again } = useAsked(takeToken);
  if (answer.status === 'here') return <Review token={answer.is.token} openLink={null} />;
  return (
    <Frame title={say('review')}>
      {answer.status === 'loading' && <Loading />}
      {answer.status === 'not' && (answer.why === 'signed-out' ? <WaysIn again /> : <Trouble why={answer.why} again={again} />)}
    </Frame>
  );
}

const takeToken = () => askAs(null)<LinkOpened>('POST', '/sign-in');

function listen(changed: () => void) {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
