import { useRef, useState } from 'react';
import type { ConductMove, LineView } from '../../../server/activities/conduct/wire.ts';
import { CLAUSE } from '../../../server/code/wire.ts';
import { roomIn } from '../../code/say.ts';
import { sayDesk } from '../../code/say-desk.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SelectOne } from '../../ui/select-one.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { useArrival } from '../arrival.ts';
import { Lines, placeOf } from './lines.tsx';

type Props = { lines: readonly LineView[]; move: (move: ConductMove) => void };

/** Put like with like, by buttons: nothing is dragged. For facilitators and whoever helps them. */
export function Sorting({ lines, move }: Props) {
  const goTo = useRef('');
  const press = useArrival(lines.map(({ id }) => id).join(), () => document.getElementById(placeOf(goTo.current))?.focus());
  const put = (line: string, other: string | null) => {
    goTo.current = other ?? line;
    press();
    move({ do: 'put', line, with: other });
  };
  return (
    <Lines lines={lines} renderBeside={({ id, text }) => <Apart text={text} apart={() => put(id, null)} />}>
      {(line) => (
        <Stack gap={2}>
          <PutWith line={line} lines={lines} put={put} />
          <Moves line={line} move={move} />
          {!line.out && <Reword line={line} move={move} />}
        </Stack>
      )}
    </Lines>
  );
}

/** Puts a line with another, or stands it for itself. The keyboard goes along. */
type Put = (line: string, other: string | null) => void;

const Apart = ({ text, apart }: { text: string; apart: () => void }) => (
  <div>
    <Button look="quiet" aria-label={sayDesk('apart', { text })} onClick={apart}>
      {sayDesk('apartShort')}
    </Button>
  </div>
);

const Moves = ({ line: { id, text, left }, move }: { line: LineView; move: Props['move'] }) => (
  <div className="code-ways">
    <Button look="quiet" aria-label={sayDesk('moveUp', { text })} onClick={() => move({ do: 'move', line: id, by: -1 })}>
      {sayDesk('up')}
    </Button>
    <Button look="quiet" aria-label={sayDesk('moveDown', { text })} onClick={() => move({ do: 'move', line: id, by: 1 })}>
      {sayDesk('down')}
    </Button>
    <Button
      look="quiet"
      aria-label={sayDesk(left ? 'putBackLine' : 'leaveLine', { text })}
      onClick={() => move({ do: 'leave', line: id, on: !left })}
    >
      {sayDesk(left ? 'putBack' : 'leave')}
    </Button>
  </div>
);

/** Only what means the same can lie together: a line that takes out a clause is no other wording of it. */
function PutWith({ line, lines, put }: Pick<Props, 'lines'> & { line: LineView; put: Put }) {
  const [chosen, choose] = useState('');
  const others = lines.filter(({ id, out }) => id !== line.id && out === line.out);
  return others.length === 0 ? null : (
    <Stack gap={2}>
      <SelectOne
        label={sayDesk('putWithLine', { text: line.text })}
        labelHidden
        value={chosen}
        options={[{ key: '', label: sayDesk('putWith') }, ...others.map(({ id, text }) => ({ key: id, label: text }))]}
        choose={choose}
      />
      {chosen !== '' && <Button onClick={() => put(line.id, chosen)}>{sayDesk('putTogether')}</Button>}
    </Stack>
  );
}

function Reword({ line: { id, text }, move }: { line: LineView; move: Props['move'] }) {
  const [written, write] = useState(text);
  return (
    <Disclosure summary={sayDesk('word')} name={sayDesk('wordOf', { text })}>
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
