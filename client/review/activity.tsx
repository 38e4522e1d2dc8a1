import { useId } from 'react';
import type { Block } from '../../server/document/wire.ts';
import type { ReviewedActivity } from '../../server/review/wire.ts';
import { LevelIcon } from '../activities/level-icon.tsx';
import { ReadAloud } from '../ui/read-aloud.tsx';
import { Blocks } from './blocks.tsx';
import { Delete, type Remove } from './delete.tsx';
import { readAloudWords, say } from './say.ts';

type Props = { activity: ReviewedActivity; remove: Remove; removed: () => void };

/** What one activity has left, who could see it, and the end of it. */
export function Activity({ activity, remove, removed }: Props) {
  const id = useId();
  const { title, level, phase, blocks } = activity;
  const isOpen = phase === 'open' || phase === 'closing';
  const isOver = phase === 'closed' || phase === 'shown';
  return (
    <section className="review-activity" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <Blocks blocks={blocks} />
      {!isOver && <p>{say(isOpen ? 'stillOpen' : 'lost')}</p>}
      {isOver && (
        <div className="review-tool">
          <ReadAloud text={blocks.flatMap(spoken)} words={readAloudWords()} />
        </div>
      )}
      <p className="review-seen">
        <LevelIcon level={level} />
        <span>
          {say('seen', { level })} {isOver && say('shownTo', { phase })}
        </span>
      </p>
      {!isOpen && (
        <Delete
          look="quiet"
          label={say('deleteActivity', { title })}
          warning={say('deleteActivityBody', { title })}
          remove={remove}
          removed={removed}
        />
      )}
    </section>
  );
}

/** The same facts as on the page, as sentences. */
function spoken(block: Block): string[] {
  switch (block.block) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return [block.caption, ...block.rows.map((row) => `${row.join(', ')}.`)];
    case 'bars':
      return [block.caption]; // it says all that the bars do
  }
}
