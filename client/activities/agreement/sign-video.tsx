import { useState } from 'react';
import type { Clause } from '../../../server/code/wire.ts';
import { PickClause } from '../../code/pick-clause.tsx';
import { say } from '../../code/say.ts';
import { sayDesk } from '../../code/say-desk.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Stack } from '../../ui/stack.tsx';

type Props = {
  clauses: readonly Clause[];
  signs: Readonly<Record<string, string>>;
  keep: (clause: string, address: string | null) => void;
};

/** Where a clause can be watched in sign language. An empty address takes the link away. */
export function SignVideo({ clauses, signs, keep }: Props) {
  const [clause, choose] = useState<string | null>(null);
  const [address, write] = useState('');
  const [isWrong, setWrong] = useState(false);
  const pick = (id: string | null) => {
    choose(id);
    write(id === null ? '' : (signs[id] ?? ''));
  };
  const save = () => {
    const trimmed = address.trim();
    const isGood = trimmed === '' || /^https:\/\/\S+$/.test(trimmed);
    setWrong(!isGood);
    if (clause !== null && isGood) keep(clause, trimmed === '' ? null : trimmed);
  };
  return (
    <Stack gap={3}>
      <p>{sayDesk('signBody')}</p>
      <PickClause label={say('aboutWhat')} clauses={clauses} other="…" chosen={clause} choose={pick} />
      <Field
        label={sayDesk('signAddress')}
        value={address}
        change={write}
        maxLength={300}
        autoComplete="off"
        spellCheck={false}
        {...(isWrong && { error: sayDesk('signWrong') })}
      />
      <Button onClick={save}>{sayDesk('save')}</Button>
    </Stack>
  );
}
