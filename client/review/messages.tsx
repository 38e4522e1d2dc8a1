import { Button } from '../ui/button.tsx';
import { say, sayWhy, type Why } from './say.ts';

export const Loading = () => <p>{say('loading')}</p>;

/** What cannot be shown, and what to do about it. `back`: to the list, where there is one. */
export function Trouble({ why, again, back = null }: { why: Why; again: () => void; back?: (() => void) | null }) {
  const { heading, body } = sayWhy(why);
  return (
    <>
      <h2>{heading}</h2>
      <p>{body}</p>
      {back && <Button onClick={back}>{say('allSessions')}</Button>}
      {why === 'signed-out' && <Button onClick={() => window.location.reload()}>{say('loadAgain')}</Button>}
      {!isFinal(why) && <Button onClick={again}>{say('tryAgain')}</Button>}
    </>
  );
}

/** Asking once more would bring the same answer. */
const isFinal = (why: Why): boolean => why === 'review-closed' || why === 'no-such-meeting' || why === 'signed-out';

/** After the only session that this reader could see was deleted. */
export const Deleted = () => (
  <>
    <h2>{say('sessionDeleted')}</h2>
    <p>{say('sessionDeletedBody')}</p>
  </>
);
