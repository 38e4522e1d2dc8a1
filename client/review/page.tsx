import { useSyncExternalStore } from 'react';
import { Review } from './app.tsx';
import { Frame } from './frame.tsx';
import { Loading, Trouble, WaysIn } from './messages.tsx';
import { say } from './say.ts';
import { useLink } from './use-link.ts';

/** The review in a browser. The secret of a link stands behind the #, where it reaches no server by itself and no log. */
export function Page() {
  const secret = useSyncExternalStore(listen, () => window.location.hash.slice(1));
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

function listen(changed: () => void) {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
