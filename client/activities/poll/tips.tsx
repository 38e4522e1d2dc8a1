import type { PollOutcome } from '../../../server/activities/poll/wire.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { labelOf, type Paper } from './paper.ts';
import { selectable } from '../../words/selectable.ts';
import { sayDesk } from './say-desk.ts';

/** An answer that so great a part of the people chose is worth a change. */
const POPULAR = 1 / 3;

/** For facilitators: what they could do about each answer that many chose. */
export function Tips({ paper, outcome }: { paper: Paper; outcome: PollOutcome }) {
  if (outcome.show !== 'counts') return null;
  const tips = outcome.counts.flatMap(({ answer, count }) => {
    const tip = sayDesk('tip', { who: selectable(paper.preset, answer) });
    return typeof count === 'number' && count > 0 && count >= POPULAR * outcome.answered && tip !== '' ? [{ answer, tip }] : [];
  });
  if (tips.length === 0) return null;
  return (
    <Disclosure summary={sayDesk('tips')}>
      <dl className="poll-tips">
        {tips.map(({ answer, tip }) => (
          <div key={answer}>
            <dt>{labelOf(paper, answer)}</dt>
            <dd>{tip}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
