import type { PollChange, PollOutcome } from '../../../server/activities/poll/wire.ts';
import { ReadAloud } from '../../ui/read-aloud.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Lines } from './forms/lines-result.tsx';
import { Counts } from './forms/many-result.tsx';
import { Places } from './forms/rank-result.tsx';
import { Names } from './names.tsx';
import type { Paper } from './paper.ts';
import { selectable } from '../../words/selectable.ts';
import { say } from './say.ts';
import { movedOf, summaryOf, tooFewOf } from './sentence.ts';
import { readAloudWords, spokenResults } from './spoken.ts';
import { Spread } from './spread.tsx';

type Props = {
  setup: Paper;
  outcome: PollOutcome;
  revise?: (change: PollChange) => void; // for facilitators, who check what was written
};

/** A finished poll, without a heading: in the panel and on the review page. */
export const Results = (props: Props) => (
  <Stack gap={3}>
    <Written {...props} />
    <ReadAloud text={spokenResults(props.setup, props.outcome)} words={readAloudWords()} />
  </Stack>
);

function Written({ setup, outcome, revise }: Props) {
  const { answered } = outcome;
  switch (outcome.show) {
    case 'too-few':
      return <p>{tooFewOf(setup, answered)}</p>;
    case 'words-only':
      return (
        <Stack gap={2}>
          <p className="poll-summary">{summaryOf(setup, outcome)}</p>
          <p>{say('whyNoNumbers', { count: answered })}</p>
        </Stack>
      );
    case 'not-kept':
      return <p>{say('notKept', { count: answered })}</p>;
    case 'texts':
      return <Lines paper={setup} outcome={outcome} caption={summaryOf(setup, outcome)} revise={revise} />;
    case 'counts':
      return (
        <Stack gap={3}>
          <Counts paper={setup} counts={outcome.counts} people={answered} caption={summaryOf(setup, outcome)} />
          <Names paper={setup} />
          <p className="poll-note">{keptOf(setup, answered)}</p>
        </Stack>
      );
    case 'places':
      return (
        <Stack gap={3}>
          <Places paper={setup} places={outcome.places} caption={summaryOf(setup, outcome)} />
          <p className="poll-note">
            {say('totalsOnly', { count: answered })} {setup.level === 'private' && say('equalOnes')}
          </p>
        </Stack>
      );
    case 'parts':
      return (
        <Stack gap={3}>
          <Spread paper={setup} parts={outcome.parts} caption={summaryOf(setup, outcome)} />
          <Names paper={setup} />
          <Moved outcome={outcome} />
          <p className="poll-note">
            {keptOf(setup, answered)} {outcome.parts.some(({ answers }) => answers.length > 1) && say('joined')}
          </p>
        </Stack>
      );
  }
}

const keptOf = ({ level }: Paper, count: number): string => (level === 'named' ? say('namesGo') : say('totalsOnly', { count }));

function Moved({ outcome }: { outcome: PollOutcome }) {
  const moved = movedOf(outcome);
  return moved === null ? null : <p>{moved}</p>;
}

/** What stands above the results: what they are of, in few words or as it was asked. */
export const resultsHeading = ({ preset, question }: Pick<Paper, 'preset' | 'question'>, outcome: PollOutcome): string =>
  outcome.show === 'too-few' ? say('tooFew') : say('ourAnswers', { preset: selectable(preset), question });
