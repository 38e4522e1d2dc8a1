import type { ConductMove, ConductWire, LineView } from '../../../server/activities/conduct/wire.ts';
import { Button } from '../../ui/button.tsx';
import { say } from './say.ts';

type Props = { line: LineView; wrote: ConductWire['mine']['wrote']; move: (move: ConductMove) => void };

/** Only on the screen of whoever wrote it: "That is not what I meant." */
export function OwnLine({ line, wrote, move }: Props) {
  const all = [{ id: line.id, text: line.own, notMeant: line.notMeant }, ...line.under];
  return all
    .filter(({ id }) => wrote.some((own) => own.id === id))
    .map(({ id, text, notMeant }) => (
      <div key={id} className="code-ways">
        <span className="code-note">
          {say('yours')}: {text}
        </span>
        <Button look="quiet" onClick={() => move({ do: 'not-meant', line: id, on: !notMeant })}>
          {say(notMeant ? 'notMeantAfterAll' : 'notMeant')}
        </Button>
      </div>
    ));
}
