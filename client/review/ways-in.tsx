import type { SignInOffer } from '../../server/review/wire.ts';
import { Notice } from '../ui/notice.tsx';
import { askAs } from './ask.ts';
import { say } from './say.ts';
import { useAsked } from './use-answer.ts';

/** For whoever comes without a link. `again`: after having been signed in. */
export function WaysIn({ again = false }: { again?: boolean }) {
  const { answer } = useAsked(askForOffer);
  return <Ways again={again} offered={answer.status === 'here' && answer.is.offered} />;
}

const askForOffer = () => askAs(null)<SignInOffer>('GET', '/sign-in');

/** `offered`: one can sign in with Zoom here. */
export const Ways = ({ again, offered }: { again: boolean; offered: boolean }) => (
  <>
    {again && <Notice tone="calm">{say('signedOut')}</Notice>}
    <h2>{say('howToOpen')}</h2>
    <p>{say('howToOpenBody')}</p>
    {offered && (
      <a className="button button-primary" href="/review/sign-in">
        {say('signIn')}
      </a>
    )}
    <dl>
      <dt>{say('wayZoom')}</dt>
      <dd>{say('wayZoomBody')}</dd>
      <dt>{say('wayPanel')}</dt>
      <dd>{say('wayPanelBody')}</dd>
      <dt>{say('wayLink')}</dt>
      <dd>{say('wayLinkBody')}</dd>
      {offered && (
        <>
          <dt>{say('waySignIn')}</dt>
          <dd>{say('waySignInBody')}</dd>
        </>
      )}
    </dl>
  </>
);
