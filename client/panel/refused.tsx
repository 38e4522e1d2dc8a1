import type { RefusalCode } from '../../server/wire.ts';
import { Message, loadAgain } from './message.tsx';
import { say, sayRefusal } from './say.ts';

/** The door stays shut, or has been shut behind us. */
export function Refused({ why, again }: { why: RefusalCode; again: () => void }) {
  if (why === 'panel-too-old') {
    return (
      <Message heading={say('tooOld')} action={loadAgain}>
        <p>{say('tooOldBody')}</p>
      </Message>
    );
  }
  if (why === 'no-such-meeting') {
    return (
      <Message heading={say('ended')} action={{ label: say('startAgain'), act: again }}>
        <p>{say('endedBody')}</p>
      </Message>
    );
  }
  return (
    <Message heading={say('problem')} action={{ label: say('tryAgain'), act: again }}>
      <p>{sayRefusal(why)}</p>
    </Message>
  );
}

/** This person has ended it. */
export const Left = ({ because }: { because: 'forgotten' | 'deleted' }) => (
  <Message heading={say(because)}>
    <p>{say(because === 'forgotten' ? 'forgottenBody' : 'deletedBody')}</p>
  </Message>
);
