import type { Preset } from '../../../server/activities/poll/presets/wire.ts';
import { PLACES, TOPIC } from '../../../server/activities/poll/wire.ts';
import { Field } from '../../ui/field.tsx';
import { AnswerList } from './answer-list.tsx';
import { isWritten } from './paper.ts';
import { sayDesk } from './say-desk.ts';
import { Tick } from '../../ui/tick.tsx';
import type { Wish } from './wish.ts';

type Props = { preset: Preset; wish: Wish; change: (part: Partial<Wish>) => void };

/** What a preset leaves to the facilitator. */
export function FillIn({ preset: { open, form }, wish, change }: Props) {
  return (
    <>
      {open === 'topic' && (
        <Field
          label={sayDesk('topic')}
          hint={sayDesk('topicHint')}
          value={wish.topic}
          change={(topic) => change({ topic })}
          maxLength={TOPIC.longest}
          autoComplete="off"
        />
      )}
      {open === 'places' && (
        <AnswerList
          legend={sayDesk('places')}
          answers={wish.places}
          change={(places) => change({ places })}
          least={PLACES.least}
          most={PLACES.most}
        />
      )}
      {isWritten({ form }) && <Tick label={sayDesk('mayKeep')} ticked={wish.keep} tick={(keep) => change({ keep })} />}
    </>
  );
}
