import { useId } from 'react';
import { PRESETS } from '../../../server/activities/poll/presets/wire.ts';
import type { PollOutcome } from '../../../server/activities/poll/wire.ts';
import type { Paper } from './paper.ts';
import { sayDesk } from './say-desk.ts';

/** For facilitators alone: what to say, offer and leave when some of us have a hard day. */
export function RoughWeather({ paper, outcome }: { paper: Pick<Paper, 'preset' | 'ordered'>; outcome: PollOutcome }) {
  const id = useId();
  if (!isRough(paper, outcome)) return null;
  return (
    <section className="poll-asked" aria-labelledby={id}>
      <h3 id={id}>{sayDesk('rough')}</h3>
      <p className="poll-note">{sayDesk('roughForYou')}</p>
      <dl className="poll-tips">
        {(['Say', 'Offer', 'DoNot', 'Change'] as const).map((what) => (
          <div key={what}>
            <dt>{sayDesk(`rough${what}`)}</dt>
            <dd>{sayDesk(`rough${what}Words`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/**
 * By what everybody may know, and by nothing else: the card must not tell of the one storm that was joined away. Where words stand
 * for a whole scale, there were answers at both of its ends.
 */
export function isRough({ preset, ordered }: Pick<Paper, 'preset' | 'ordered'>, outcome: PollOutcome): boolean {
  const rough = PRESETS.find(({ key }) => key === preset)?.rough ?? [];
  if (outcome.show === 'words-only') return ordered && rough.length > 0;
  return (
    outcome.show === 'parts' && outcome.parts.some(({ answers, count }) => count > 0 && answers.some((answer) => rough.includes(answer)))
  );
}
