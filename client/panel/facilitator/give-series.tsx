import { useState } from 'react';
import type { DeskSlice } from '../../../server/wire.ts';
import { DoneNotice } from '../../code/done-notice.tsx';
import { sayDesk } from '../../code/say-desk.ts';
import type { Sender } from '../../live/send.ts';
import { useCell } from '../../live/use-cell.ts';
import { Button } from '../../ui/button.tsx';
import { SelectOne } from '../../ui/select-one.tsx';
import { Stack } from '../../ui/stack.tsx';

type Props = { sender: Pick<Sender, 'tapOf' | 'send'>; people: DeskSlice['people'] };

/** A series belongs to those who facilitated in it; they can let others go on with it. */
export function GiveSeries({ sender, people }: Props) {
  const [chosen, choose] = useState('');
  const [given, setGiven] = useState<string | null>(null);
  const tap = useCell(sender.tapOf('give-series'));
  const person = people.find((each) => each.id === chosen);
  const give = () => {
    if (person) sender.send('give-series', { type: 'give-series', personId: person.id }, () => setGiven(person.name));
  };
  return (
    <Stack gap={2}>
      <SelectOne
        label={sayDesk('give')}
        value={chosen}
        options={[
          { key: '', label: '…' },
          ...people.flatMap(({ id, name, door }) => (name !== null && door === 'zoom' ? [{ key: id, label: name }] : [])),
        ]}
        choose={choose}
      />
      {person?.name && <Button onClick={give}>{sayDesk('giveTo', { name: person.name })}</Button>}
      {given !== null && <p>{sayDesk('given', { name: given })}</p>}
      <DoneNotice tap={tap} />
    </Stack>
  );
}
