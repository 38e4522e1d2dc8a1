import { useState } from 'react';
import { CLAUSE, type Clause } from '../../../server/code/wire.ts';
import { PickClause } from '../../code/pick-clause.tsx';
import { roomIn, say } from '../../code/say.ts';
import { sayDesk } from '../../code/say-desk.ts';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextBox } from '../../ui/text-box.tsx';

/** Spelling and plainer words: on show for one session, and adopted if nobody objects. */
export function ProposeWords({ clauses, propose }: { clauses: readonly Clause[]; propose: (clause: string, text: string) => void }) {
  const [chosen, choose] = useState<string | null>(null);
  const [text, write] = useState('');
  const pick = (id: string | null) => {
    choose(id);
    write(clauses.find((clause) => clause.id === id)?.text ?? '');
  };
  const send = () => {
    if (chosen === null || text.trim() === '') return;
    propose(chosen, text);
    pick(null);
  };
  return (
    <Stack gap={3}>
      <p>{sayDesk('editBody')}</p>
      <PickClause label={say('aboutWhat')} clauses={clauses} other="…" chosen={chosen} choose={pick} />
      {chosen !== null && <TextBox label={say('newWords')} value={text} change={write} rows={2} left={roomIn(text, CLAUSE.longest)} />}
      <Button onClick={send}>{sayDesk('propose')}</Button>
    </Stack>
  );
}
