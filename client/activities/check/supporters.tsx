import { useState } from 'react';
import type { CheckMove } from '../../../server/activities/check/wire.ts';
import type { DeskSlice } from '../../../server/wire.ts';
import { sayDesk } from '../../code/say-desk.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SelectOne } from '../../ui/select-one.tsx';
import { Stack } from '../../ui/stack.tsx';

type Props = { names: string[]; people: DeskSlice['people']; move: (move: CheckMove) => void };

/** Interpreters and others who are here for somebody else are busy, so a facilitator can say it of them. They are told. */
export function Supporters({ names, people, move }: Props) {
  const [chosen, choose] = useState('');
  const tell = (on: boolean) => chosen !== '' && move({ do: 'support', person: chosen, on });
  return (
    <Disclosure summary={sayDesk('supporters')}>
      <Stack gap={3}>
        <p>{sayDesk('supportersBody')}</p>
        <SelectOne
          label={sayDesk('supporter')}
          value={chosen}
          options={[{ key: '', label: '…' }, ...people.flatMap(({ id, name }) => (name === null ? [] : [{ key: id, label: name }]))]}
          choose={choose}
        />
        <div className="code-ways">
          <Button onClick={() => tell(true)}>{sayDesk('notCounted')}</Button>
          <Button onClick={() => tell(false)}>{sayDesk('counted')}</Button>
        </div>
        <p className="code-note">{names.length === 0 ? sayDesk('allCounted') : sayDesk('supporting', { names: names.join(', ') })}</p>
      </Stack>
    </Disclosure>
  );
}
