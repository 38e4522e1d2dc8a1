import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { DeskScreen } from './desk-props.ts';
import { nameOr } from './say.ts';
import { sayDesk } from './say-desk.ts';

const LONGEST = 40;

/** People who have no panel: each is put with somebody who can read the card to them. */
export function Phones({ desk, move }: DeskScreen) {
  const [name, setName] = useState('');
  const names = desk.phone.flatMap((person) => person.name ?? []);
  const add = () => {
    if (name.trim() === '') return;
    move({ do: 'phone', names: [...names, name] });
    setName('');
  };
  return (
    <Disclosure summary={sayDesk('phoneHeading')}>
      <Stack gap={3}>
        <p>{sayDesk('phoneHint')}</p>
        {desk.phone.map((person, at) => (
          <Button key={person.id} onClick={() => move({ do: 'phone', names: names.toSpliced(at, 1) })}>
            {sayDesk('takeOff', { name: nameOr(person.name) })}
          </Button>
        ))}
        <Field label={sayDesk('phoneName')} value={name} change={setName} maxLength={LONGEST} autoComplete="off" />
        <Button onClick={add}>{sayDesk('addPhone')}</Button>
      </Stack>
    </Disclosure>
  );
}
