import type { PollOutcome } from '../../../server/activities/poll/wire.ts';
import { Stack } from '../../ui/stack.tsx';
import type { Paper } from './paper.ts';
import { say, selectable } from './say.ts';
import { summaryOf } from './sentence.ts';
import { Spread } from './spread.tsx';

/** A finished poll, without a heading: in the panel and on the review page. */
export function Results({ setup, outcome }: { setup: Paper; outcome: PollOutcome }) {
  const { answered } = outcome;
  switch (outcome.show) {
    case 'too-few':
      return <p>{say('tooFewBody', { count: answered, threshold: setup.threshold })}</p>;
    case 'words-only':
      return (
        <Stack gap={2}>
          <p className="poll-summary">{summaryOf(setup, outcome)}</p>
          <p>{say('whyNoNumbers', { count: answered })}</p>
        </Stack>
      );
    case 'parts':
      return (
        <Stack gap={3}>
          <Spread paper={setup} parts={outcome.parts} caption={summaryOf(setup, outcome)} />
          <p className="poll-note">
            {say('totalsOnly', { count: answered })} {outcome.parts.some(({ answers }) => answers.length > 1) && say('joined')}
          </p>
        </Stack>
      );
  }
}

/** What stands above the results. */
export const resultsHeading = ({ preset }: Pick<Paper, 'preset'>, outcome: PollOutcome): string =>
  outcome.show === 'too-few' ? say('tooFew') : say('ourAnswers', { preset: selectable(preset) });
