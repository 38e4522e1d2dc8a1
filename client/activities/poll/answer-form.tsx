import { useId, type ReactNode } from 'react';
import type { Choice } from '../../../server/activities/poll/wire.ts';
import type { Tap } from '../../live/tap.ts';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { SliceOf } from '../kind.ts';
import { forms } from './forms.ts';
import { Problem } from './problem.tsx';
import { SentNotice } from './sent-notice.tsx';
import { isUnderWay } from '../tap-notice.tsx';

type Props = {
  common: SliceOf<'poll'>['common'];
  tap: Tap; // of this answer
  chosen: Choice | null;
  choose: (choice: Choice) => void;
  missing: string | null; // what to do before it can be sent
  emptySends: number; // how often it was to be sent before that
  send: () => void;
  words: { send: string; sending: string };
  children: ReactNode; // what else can be pressed
};

/** An answer, and one press to send it. */
export function AnswerForm({ common, tap, chosen, choose, missing, emptySends, send, words, children }: Props) {
  const { Answer } = forms[common.form];
  const problem = useId();
  const isEmpty = missing !== null && emptySends > 0;
  return (
    <Stack>
      {isEmpty && (
        <Problem id={problem} tries={emptySends}>
          {missing}
        </Problem>
      )}
      <Answer common={common} chosen={chosen} choose={choose} problem={isEmpty ? problem : undefined} />
      <SentNotice tap={tap} />
      <Button look="primary" busy={isUnderWay(tap)} onClick={send}>
        {isUnderWay(tap) ? words.sending : words.send}
      </Button>
      {children}
    </Stack>
  );
}
