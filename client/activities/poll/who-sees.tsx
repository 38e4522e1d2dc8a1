import type { PollWire } from '../../../server/activities/poll/wire.ts';
import { LevelIcon } from '../level-icon.tsx';
import { isWritten } from './paper.ts';
import './poll.css';
import { say } from './say.ts';

export type Rules = Pick<PollWire['common'], 'form' | 'level' | 'threshold' | 'hold' | 'keep' | 'again' | 'since'>;

/** Among fewer than this many, an answer can be guessed. */
const SMALL_GROUP = 10;
const EASILY_GUESSED = 5;

/** Who can see what, before anybody answers. */
export function WhoSees({ rules, here }: { rules: Rules; here: number }) {
  const guessable = rules.level !== 'named' && (here < SMALL_GROUP || rules.threshold < EASILY_GUESSED);
  return (
    <p className="poll-who">
      <LevelIcon level={rules.level} />
      <span>
        {whoSeesOf(rules)} {isWritten(rules) && say(rules.keep ? 'keeps' : 'keepsNot')} {guessable && say('smallGroup')}
      </span>
    </p>
  );
}

/** As one sentence or several, without what is said of small groups. */
export function whoSeesOf({ again, since, ...rules }: Rules): string {
  const device = [...(again ? [say('keptOnDevice')] : []), ...(since === undefined ? [] : [say('comparedOnDevice')])];
  return [levelOf(rules), ...device].join(' ');
}

function levelOf({ form, level, threshold, hold }: Rules): string {
  switch (level) {
    case 'private':
      return say('private', { form, threshold });
    case 'counted':
      return hold ? say('countedHeld') : say('countedLive');
    case 'named':
      return hold ? say('namedHeld') : say('namedLive');
  }
}
