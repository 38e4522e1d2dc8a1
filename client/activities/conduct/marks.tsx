import type { ConductMove, LineView, Mark } from '../../../server/activities/conduct/wire.ts';
import { Button } from '../../ui/button.tsx';
import { say } from './say.ts';

type Marked = Record<Mark, boolean>;
const NONE: Marked = { question: false, worry: false };
type Props = { line: LineView; mark: Marked | undefined; move: (move: ConductMove) => void };

/** A question, or a quiet worry, about a line. */
export function Marks({ line: { id, text }, mark = NONE, move }: Props) {
  return (
    <div className="code-ways">
      <Button
        aria-pressed={mark.question}
        aria-label={say('questionOn', { text })}
        onClick={() => move({ do: 'mark', line: id, has: 'question', on: !mark.question })}
      >
        {say('iHaveQuestion')}
      </Button>
      <Button
        aria-pressed={mark.worry}
        aria-label={say('worryOn', { text })}
        onClick={() => move({ do: 'mark', line: id, has: 'worry', on: !mark.worry })}
      >
        {say('iHaveWorry')}
      </Button>
    </div>
  );
}
