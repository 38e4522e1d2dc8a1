import type { Tap } from '../../live/tap.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { SliceOf } from '../kind.ts';
import { BeforeAndAfter } from './before-and-after.tsx';
import { LiveCounts } from './live-counts.tsx';
import { Results, resultsHeading } from './results.tsx';
import { say } from './say.ts';
import type { Screen } from './screen.ts';
import { SentNotice } from './sent-notice.tsx';

type Common = SliceOf<'poll'>['common'];
type After = Exclude<Screen, 'answering'>;

type Props = {
  activity: SliceOf<'poll'>;
  earlier: SliceOf<'poll'>[] | undefined;
  said: string | null; // what this person answered, as a sentence
  screen: After;
  tap: Tap;
  isShared: boolean; // somebody else answers at this screen
  answerAgain: () => void;
};

/** What a participant sees when there is nothing to answer, or nothing any more. */
export function Answered({ activity, earlier, said, screen, tap, isShared, answerAgain }: Props) {
  const { common } = activity;
  switch (screen) {
    case 'thanks':
    case 'passed':
      return (
        <Stack>
          <Said said={said} isShared={isShared} />
          <p className="poll-note">{say('answered', { count: common.answered })}</p>
          <LiveCounts common={common} />
          <Button onClick={answerAgain}>{said === null ? say('answerAfterAll') : say('change')}</Button>
        </Stack>
      );
    case 'waiting':
      return (
        <Stack>
          <SentNotice tap={tap} />
          <p>{say('waiting')}</p>
        </Stack>
      );
    case 'results':
      return (
        <Stack>
          <SentNotice tap={tap} />
          {common.outcome && <Results setup={common} outcome={common.outcome} />}
          <BeforeAndAfter activity={activity} earlier={earlier} />
        </Stack>
      );
    case 'lost':
      return <p>{say('lost')}</p>;
  }
}

/** Who shares a screen sees the answer only where they ask for it. */
function Said({ said, isShared }: Pick<Props, 'said' | 'isShared'>) {
  if (said === null) return <p>{say('passed')}</p>;
  if (!isShared) return <p>{`${said} ${say('changeable')}`}</p>;
  return (
    <>
      <p>{say('sentAndHidden')}</p>
      <Disclosure summary={say('showMine')}>
        <p>{said}</p>
      </Disclosure>
    </>
  );
}

export function headingOf(screen: Screen, common: Common): string {
  switch (screen) {
    case 'answering':
    case 'waiting':
    case 'lost':
      return common.question;
    case 'thanks':
    case 'passed':
      return say('thanks');
    case 'results':
      return common.outcome ? resultsHeading(common, common.outcome) : common.question;
  }
}
