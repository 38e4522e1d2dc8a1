import { useState } from 'react';
import type { ConductMove, LineView } from '../../../server/activities/conduct/wire.ts';
import { CLAUSE } from '../../../server/code/wire.ts';
import { roomIn } from '../../code/say.ts';
import { sayDesk } from '../../code/say-desk.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { Lines } from './lines.tsx';

type Props = { lines: readonly LineView[]; move: (move: ConductMove) => void };

/** Put like with like, by buttons: nothing is dragged. For facilitators and whoever helps them. */
export const Sorting = ({ lines, move }: Props) => (
  <Lines lines={lines}>
    {(line) => (
      <Stack gap={2}>
        <PutWith line={line} lines={lines} move={move} />
        <div className="code-ways">
          <Button
            look="quiet"
            aria-label={sayDesk('moveUp', { text: line.text })}
            onClick={() => move({ do: 'move', line: line.id, by: -1 })}
          >
            {sayDesk('up')}
          </Button>
          <Button
            look="quiet"
            aria-label={sayDesk('moveDown', { text: line.text })}
            onClick={() => move({ do: 'move', line: line.id, by: 1 })}
          >
            {sayDesk('down')}
          </Button>
          <Button
            look="quiet"
            aria-label={sayDesk(line.left ? 'putBackLine' : 'leaveLine', { text: line.text })}
            onClick={() => move({ do: 'leave', line: line.id, on: !line.left })}
          >
            {sayDesk(line.left ? 'putBack' : 'leave')}
          </Button>
          {line.under.map(({ id, text }) => (
            <Button key={id} look="quiet" onClick={() => move({ do: 'put', line: id, with: null })}>
              {sayDesk('apart', { text })}
            </Button>
          ))}
        </div>
        {!line.out && <Reword line={line} move={move} />}
      </Stack>
    )}
  </Lines>
);

/** Only what means the same can lie together: a line that takes out a clause is no other wording of it. */
function PutWith({ line, lines, move }: Props & { line: LineView }) {
  const [chosen, choose] = useState('');
  const others = lines.filter(({ id, out }) => id !== line.id && out === line.out);
  return others.length === 0 ? null : (
    <div className="code-pick">
      <select aria-label={sayDesk('putWithLine', { text: line.text })} value={chosen} onChange={(event) => choose(event.target.value)}>
        <option value="">{sayDesk('putWith')}</option>
        {others.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
      {chosen !== '' && <Button onClick={() => move({ do: 'put', line: line.id, with: chosen })}>{sayDesk('putTogether')}</Button>}
    </div>
  );
}

function Reword({ line: { id, text }, move }: { line: LineView; move: Props['move'] }) {
  const [written, write] = useState(text);
  return (
    <Disclosure summary={sayDesk('word')}>
      <Stack gap={2}>
        <TextBox label={sayDesk('words')} value={written} change={write} rows={2} left={roomIn(written, CLAUSE.longest)} />
        <Button
          aria-label={sayDesk('wordLine', { text })}
          onClick={() => written.trim() !== '' && move({ do: 'word', line: id, text: written })}
        >
          {sayDesk('keepWords')}
        </Button>
      </Stack>
    </Disclosure>
  );
}
