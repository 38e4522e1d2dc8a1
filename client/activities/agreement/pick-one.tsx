import { useState } from 'react';
import type { AgreementMove, AgreementWire, Ask } from '../../../server/activities/agreement/wire.ts';
import { ClausePicture } from '../../code/clause-picture.tsx';
import { say } from '../../code/say.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Stack } from '../../ui/stack.tsx';

type Props = { common: AgreementWire['common']; ask: Ask; picked: string | null; move: (move: AgreementMove) => void };

/** "Which one should we talk about?" One line, under no name; nothing is sent by moving between them. */
export function PickOne({ common, ask, picked, move }: Props) {
  const [wanted, want] = useState<string | null>(null);
  const chosen = wanted ?? picked;
  return (
    <Stack gap={3}>
      <Choices
        legend={say('ask', { ask })}
        name={ask}
        options={(common.version?.clauses ?? []).map(({ id, text, starter }) => ({
          key: id,
          label: text,
          picture: <ClausePicture starter={starter} />,
        }))}
        chosen={chosen}
        choose={want}
      />
      <p className="code-note">{say('askBody')}</p>
      <Button onClick={() => chosen !== null && move({ do: 'pick', ask, clause: chosen })}>{say('send')}</Button>
      <Picked common={common} />
    </Stack>
  );
}

/** How many have picked, and what most of them have, once there are enough of them. */
function Picked({ common: { version, picks, picked } }: { common: AgreementWire['common'] }) {
  const wordsOf = (id: string) => version?.clauses.find((clause) => clause.id === id)?.text ?? '';
  return (
    <>
      <p className="code-note">
        {say('picked', { count: picked })} {picks === null && say('whenFive')}
      </p>
      {picks !== null && picks.length > 0 && (
        <ul className="plain-list">
          {picks.map(({ clause, count }) => (
            <li key={clause}>
              {wordsOf(clause)} {say('pickedMost', { count })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
