import { useId } from 'react';
import { Stack } from '../../ui/stack.tsx';
import type { SliceOf } from '../kind.ts';
import { comparedWords, comparisonOf } from './compare.ts';
import './poll.css';
import { say } from './say.ts';
import { Spread } from './spread.tsx';

type Props = { activity: SliceOf<'poll'>; earlier: SliceOf<'poll'>[] | undefined };

/** Where the same was asked before: both results beside each other, and in words what is different. */
export function BeforeAndAfter({ activity, earlier }: Props) {
  const id = useId();
  const comparison = comparisonOf(activity, earlier ?? []);
  if (comparison === null) return null;
  const { common } = activity;
  return (
    <section aria-labelledby={id}>
      <Stack gap={3}>
        <h3 id={id}>{say('beforeAndAfter')}</h3>
        <p>{comparedWords(common, comparison).join(' ')}</p>
        {!comparison.near && (
          <>
            <div className="poll-pair">
              <Spread paper={common} parts={comparison.before} caption={say('before', { count: comparison.answeredBefore })} />
              <Spread paper={common} parts={comparison.after} caption={say('after', { count: comparison.answered })} />
            </div>
            <p className="poll-note">{say('compareWithCare')}</p>
          </>
        )}
      </Stack>
    </section>
  );
}
