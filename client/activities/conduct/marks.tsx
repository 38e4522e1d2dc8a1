import type { ConductMove, LineView } from '../../../server/activities/conduct/wire.ts';
import { Button } from '../../ui/button.tsx';
import { say } from './say.ts';

type Mark = { question: boolean; worry: boolean };
const NONE: Mark = { question: false, worry: false };
type Props = { line: LineView; mark: Mark | undefined; move: (move: ConductMove) => void };

/** A question, or a quiet worry, about a line. */
export function Marks({ line: { id, text }, mark = NONE, move }: Props) {
  const press = (part: Partial<Mark>) => move({ do: 'mark', line: id, ...mark, ...part });
  return (
    <div className="code-ways">
      <Button aria-pressed={mark.question} aria-label={say('questionOn', { text })} onClick={() => press({ question: !mark.question })}>
        {say('iHaveQuestion')}
      </Button>
      <Button aria-pressed={mark.worry} aria-label={say('worryOn', { text })} onClick={() => press({ worry: !mark.worry })}>
        {say('iHaveWorry')}
      </Button>
    </div>
  );
}
