import { useState } from 'react';
import type { AskedFor } from '../../../server/activities/common-ground/wire.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { ScreenProps } from './parts.ts';
import { apart, say } from './say.ts';

const LONGEST = 40;
const KEEPS = ['together', 'apart'] as const;

/** Whom somebody wants to be with, or not. A name is typed and not picked: nobody is shown who else is here. */
export function MyAsk({ activity, mine, move }: ScreenProps) {
  const [keep, setKeep] = useState<AskedFor['keep']>('together');
  const [name, setName] = useState('');
  const { asks } = mine;
  if (asks !== null)
    return (
      <Stack gap={2}>
        <p>
          {say('asked', { keep: asks.keep, name: apart(asks.name) })} {say(asks.seen ? 'askSeen' : 'askWho')}
        </p>
        <Button onClick={() => move({ do: 'ask', asks: null })}>{say('askBack')}</Button>
      </Stack>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        move({ do: 'ask', asks: { keep, name } });
        setName('');
      }}
    >
      <Stack gap={3}>
        <Choices
          legend={say('ask')}
          name={`${activity.id}-ask`}
          options={KEEPS.map((key) => ({ key, label: say('askFor', { keep: key }) }))}
          chosen={keep}
          choose={setKeep}
        />
        <Field label={say('askName')} hint={say('askWho')} value={name} change={setName} maxLength={LONGEST} autoComplete="off" />
        <Button type="submit">{say('askThem')}</Button>
      </Stack>
    </form>
  );
}
