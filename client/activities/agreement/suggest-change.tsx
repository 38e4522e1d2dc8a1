import { useState } from 'react';
import { CLAUSE, type Clause } from '../../../server/code/wire.ts';
import type { AgreementMove } from '../../../server/activities/agreement/wire.ts';
import { PickClause } from '../../code/pick-clause.tsx';
import { roomIn, say } from '../../code/say.ts';
import { useDraft } from '../../live/draft.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { Tick } from '../../ui/tick.tsx';

const NOTHING = { about: null as string | null, text: '', out: false };

/** Anyone can ask for a change at any time, under no name. */
export function SuggestChange({ id, clauses, move }: { id: string; clauses: readonly Clause[]; move: (move: AgreementMove) => void }) {
  const [draft, keep, drop] = useDraft(`agreement.${id}`, NOTHING);
  const [sent, setSent] = useState(false);
  const clause = clauses.find((each) => each.id === draft.about);
  const change = (part: Partial<typeof NOTHING>) => {
    setSent(false);
    keep({ ...draft, ...part });
  };
  const text = draft.out && clause ? clause.text : draft.text;
  const send = () => {
    if (text.trim() === '') return;
    move({ do: 'change', about: clause?.id ?? null, text, out: draft.out && clause !== undefined });
    drop();
    setSent(true);
    announce(say('sent'));
  };
  return (
    <Stack gap={3}>
      <p>{say('suggestBody')}</p>
      <PickClause
        label={say('aboutWhat')}
        clauses={clauses}
        other={say('somethingNew')}
        chosen={draft.about}
        choose={(about) => change({ about })}
      />
      {clause && <Tick label={say('takeOut')} ticked={draft.out} tick={(out) => change({ out })} />}
      {!(draft.out && clause) && (
        <TextBox
          label={say('newWords')}
          value={draft.text}
          change={(written) => change({ text: written })}
          rows={3}
          left={roomIn(draft.text, CLAUSE.longest)}
        />
      )}
      <Button onClick={send}>{say('send')}</Button>
      {sent && <p>{say('sent')}</p>}
    </Stack>
  );
}
