import { useState } from 'react';
import { REASON, type Clause } from '../../../server/code/wire.ts';
import type { AgreementMove } from '../../../server/activities/agreement/wire.ts';
import { PickClause } from '../../code/pick-clause.tsx';
import { roomIn, say } from '../../code/say.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { Tick } from '../../ui/tick.tsx';

const NOTHING = { clause: null as string | null, text: '', named: false };

/** Tells the facilitators that a line is not being kept; by whom only if that person wants it. */
export function NotKeptForm({ clauses, move }: { clauses: readonly Clause[]; move: (move: AgreementMove) => void }) {
  const [told, tell] = useState(NOTHING);
  const [sent, setSent] = useState(false);
  const change = (part: Partial<typeof NOTHING>) => {
    setSent(false);
    tell({ ...told, ...part });
  };
  const send = () => {
    move({ do: 'not-kept', clause: told.clause, text: told.text.trim() === '' ? null : told.text, named: told.named });
    tell(NOTHING);
    setSent(true);
    announce(say('told'));
  };
  return (
    <Stack gap={3}>
      <p>{say('notKeptBody')}</p>
      <PickClause
        label={say('whichLine')}
        clauses={clauses}
        other={say('anyLine')}
        chosen={told.clause}
        choose={(clause) => change({ clause })}
      />
      <TextBox
        label={say('whatHappens')}
        value={told.text}
        change={(text) => change({ text })}
        rows={2}
        left={roomIn(told.text, REASON.longest)}
      />
      <Tick label={say('addName')} ticked={told.named} tick={(named) => change({ named })} />
      <Button onClick={send}>{say('tellThem')}</Button>
      {sent && <p>{say('told')}</p>}
    </Stack>
  );
}
