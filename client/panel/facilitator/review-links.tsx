import { useState } from 'react';
import type { Api, No } from '../../live/api.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { sayRefusal } from '../say.ts';
import { CopyLink } from './copy-link.tsx';
import { sayDesk } from './say.ts';

type Made = { ok: true; link: string; expiresAt: number };
type Revoked = { ok: true; revoked: number };
type State =
  { at: 'start' } | { at: 'asking' } | { at: 'made'; made: Made } | { at: 'revoked'; count: number } | { at: 'no'; words: string };

type Props = { ask: Api['ask']; openLink: (url: string) => void };

/** Links by which the results can be read afterwards, by whoever holds one. */
export function ReviewLinks({ ask, openLink }: Props) {
  const [state, setState] = useState<State>({ at: 'start' });
  const asking = state.at === 'asking';
  const tell = (next: State, words: string) => {
    setState(next);
    announce(words);
  };
  const no = (answer: No | null) => {
    const words = answer ? sayRefusal(answer.why) : sayDesk('noAnswer');
    tell({ at: 'no', words }, words);
  };
  const make = async () => {
    setState({ at: 'asking' });
    const answer = await ask<Made>('POST', '/api/review-links');
    if (answer?.ok) tell({ at: 'made', made: answer }, sayDesk('reviewOnce'));
    else no(answer);
  };
  const revoke = async () => {
    setState({ at: 'asking' });
    const answer = await ask<Revoked>('DELETE', '/api/review-links');
    if (answer?.ok) tell({ at: 'revoked', count: answer.revoked }, sayDesk('reviewRevoked', { count: answer.revoked }));
    else no(answer);
  };
  return (
    <section aria-labelledby="review">
      <Stack gap={3}>
        <h3 id="review">{sayDesk('review')}</h3>
        <p>{sayDesk('reviewBody')}</p>
        {state.at === 'made' && <NewLink made={state.made} openLink={openLink} />}
        {state.at === 'revoked' && <Notice tone="calm">{sayDesk('reviewRevoked', { count: state.count })}</Notice>}
        {state.at === 'no' && <Notice tone="problem">{state.words}</Notice>}
        {state.at !== 'made' && (
          <Button look="primary" busy={asking} onClick={() => void make()}>
            {asking ? sayDesk('reviewMaking') : sayDesk('reviewMake')}
          </Button>
        )}
        <Button busy={asking} onClick={() => void revoke()}>
          {sayDesk('reviewRevoke')}
        </Button>
      </Stack>
    </section>
  );
}

const NewLink = ({ made, openLink }: { made: Made; openLink: Props['openLink'] }) => (
  <>
    <Notice tone="calm">
      {sayDesk('reviewOnce')}{' '}
      {sayDesk('reviewUntil', { date: new Date(made.expiresAt).toLocaleDateString('en-GB', { dateStyle: 'long' }) })}
    </Notice>
    <CopyLink label={sayDesk('reviewLink')} link={made.link} />
    <Button onClick={() => openLink(made.link)}>{sayDesk('reviewOpen')}</Button>
  </>
);
