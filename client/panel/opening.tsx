import { Message } from './message.tsx';
import { say } from './say.ts';

/** Before anything is known. `trouble`: we have tried and nobody answered; we go on trying by ourselves. */
export const Opening = ({ trouble, again }: { trouble: boolean; again: () => void }) =>
  trouble ? (
    <Message heading={say('opening')} action={{ label: say('tryAgain'), act: again }}>
      <p>{say('stillOpening')}</p>
    </Message>
  ) : (
    <Message heading={say('opening')}>
      <p>{say('openingBody')}</p>
    </Message>
  );
