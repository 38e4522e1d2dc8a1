import type { Choice } from '../../../server/activities/poll/wire.ts';
import { IDLE, type Tap } from '../../live/tap.ts';
import { Button } from '../../ui/button.tsx';
import { ReadAloud } from '../../ui/read-aloud.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { SliceOf } from '../kind.ts';
import { AnswerForm } from './answer-form.tsx';
import { ClosesAt } from './closes-at.tsx';
import { LiveCounts } from './live-counts.tsx';
import { MoreTime } from './more-time.tsx';
import { say } from './say.ts';
import { readAloudWords, spokenQuestion } from './spoken.ts';
import { isUnderWay } from '../tap-notice.tsx';
import { WhoSees } from './who-sees.tsx';

type Props = {
  activity: SliceOf<'poll'>;
  here: number;
  tap: Tap;
  doing: 'answer' | 'more-time'; // what the tap is about
  chosen: Choice | null;
  choose: (choice: Choice) => void;
  missing: string | null;
  emptySends: number;
  send: () => void;
  pass: () => void;
  needsTime: boolean;
  needTime: (moreTime: boolean) => void;
};

/** A participant's own answer. Whoever is not done says so, and is waited for. */
export function Answering({ activity, here, tap, doing, pass, needsTime, needTime, ...answer }: Props) {
  const { common } = activity;
  const ofAnswer = doing === 'answer' ? tap : IDLE;
  return (
    <Stack>
      <WhoSees rules={common} here={here} />
      <ClosesAt common={common} />
      <ReadAloud text={spokenQuestion(common)} words={readAloudWords()} />
      <AnswerForm {...answer} common={common} tap={ofAnswer} words={{ send: say('send'), sending: say('sending') }}>
        <Button look="quiet" busy={isUnderWay(ofAnswer)} onClick={pass}>
          {say('pass')}
        </Button>
        {/* An answer that is still to be sent again must not be lost to another press. */}
        <MoreTime pressed={needsTime} press={needTime} busy={isUnderWay(tap) || ofAnswer.status === 'lost'} />
      </AnswerForm>
      <LiveCounts common={common} />
    </Stack>
  );
}
