import type { Tap } from '../../live/tap.ts';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { SliceOf } from '../kind.ts';
import { LiveCounts } from './live-counts.tsx';
import { Results, resultsHeading } from './results.tsx';
import { say } from './say.ts';
import type { Screen } from './screen.ts';
import { SentNotice } from './sent-notice.tsx';

type Common = SliceOf<'poll'>['common'];
type After = Exclude<Screen, 'answering'>;

type Props = {
  common: Common;
  said: string | null; // what this person answered, as a sentence
  screen: After;
  tap: Tap;
  answerAgain: () => void;
};

/** What a participant sees when there is nothing to answer, or nothing any more. */
export function Answered({ common, said, screen, tap, answerAgain }: Props) {
  switch (screen) {
    case 'thanks':
    case 'passed':
      return (
        <Stack>
          <p>{said === null ? say('passed') : `${said} ${say('changeable')}`}</p>
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
        </Stack>
      );
    case 'lost':
      return <p>{say('lost')}</p>;
  }
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
