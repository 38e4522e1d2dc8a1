import type { PollSetup } from '../../../server/activities/poll/wire.ts';
import { LockIcon } from '../../ui/icons.tsx';
import './poll.css';
import { say } from './say.ts';

type Rules = Pick<PollSetup, 'level' | 'threshold' | 'hold'>;

/** Among fewer than this many, an answer can be guessed. */
const SMALL_GROUP = 10;
const EASILY_GUESSED = 5;

/** Who can see what, before anybody answers. */
export function WhoSees({ rules, here }: { rules: Rules; here: number }) {
  const guessable = rules.level !== 'named' && (here < SMALL_GROUP || rules.threshold < EASILY_GUESSED);
  return (
    <p className="poll-who">
      <LockIcon />
      <span>
        {sentence(rules)} {guessable && say('smallGroup')}
      </span>
    </p>
  );
}

function sentence({ level, threshold, hold }: Rules): string {
  switch (level) {
    case 'private':
      return say('private', { threshold });
    case 'counted':
      return hold ? say('countedHeld') : say('countedLive');
    case 'named':
      return say('named');
  }
}
