import { useId } from 'react';
import type { Choice } from '../../../server/activities/poll/wire.ts';
import type { Tap } from '../../live/tap.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ReadAloud } from '../../ui/read-aloud.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { SliceOf } from '../kind.ts';
import { forms } from './forms.ts';
import { LiveCounts } from './live-counts.tsx';
import { say } from './say.ts';
import { SentNotice } from './sent-notice.tsx';
import { readAloudWords, spokenQuestion } from './spoken.ts';
import { isUnderWay } from '../tap-notice.tsx';
import { WhoSees } from './who-sees.tsx';

type Props = {
  activity: SliceOf<'poll'>;
  here: number;
  tap: Tap;
  chosen: Choice | null;
  choose: (choice: Choice) => void;
  missing: string | null; // what to do before it can be sent
  emptySends: number; // how often Send was pressed before that
  send: () => void;
  pass: () => void;
};

/** An answer, and one press to send it. */
export function Answering({ activity, here, tap, chosen, choose, missing, emptySends, send, pass }: Props) {
  const { Answer } = forms[activity.common.form];
  const problem = useId();
  const isEmpty = missing !== null && emptySends > 0;
  return (
    <Stack>
      <WhoSees rules={activity.common} here={here} />
      <ReadAloud text={spokenQuestion(activity.common)} words={readAloudWords()} />
      {isEmpty && (
        <div key={emptySends} id={problem} ref={takeFocus} tabIndex={-1}>
          <Notice tone="problem">{missing}</Notice>
        </div>
      )}
      <Answer common={activity.common} chosen={chosen} choose={choose} problem={isEmpty ? problem : undefined} />
      <SentNotice tap={tap} />
      <Button look="primary" busy={isUnderWay(tap)} onClick={send}>
        {isUnderWay(tap) ? say('sending') : say('send')}
      </Button>
      <Button look="quiet" busy={isUnderWay(tap)} onClick={pass}>
        {say('pass')}
      </Button>
      <LiveCounts common={activity.common} />
    </Stack>
  );
}

/** As a ref it runs once, when the element comes. */
const takeFocus = (element: HTMLElement | null) => element?.focus();
