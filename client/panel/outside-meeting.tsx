import { Button } from '../ui/button.tsx';
import { Message } from './message.tsx';
import { say } from './say.ts';

/** In Zoom, but not in a meeting, and without an account whose sessions could be shown. */
export const OutsideMeeting = ({ signIn }: { signIn: () => void }) => (
  <Message heading={say('outside')}>
    <p>{say('outsideBody')}</p>
    <p>{say('outsideReview')}</p>
    <Button onClick={signIn}>{say('signIn')}</Button>
  </Message>
);
