import { useId, useState } from 'react';
import type { DeskSlice } from '../../../server/wire.ts';
import { DoneNotice } from '../../code/done-notice.tsx';
import { sayDesk } from '../../code/say-desk.ts';
import type { Sender } from '../../live/send.ts';
import { useCell } from '../../live/use-cell.ts';
import { Button } from '../../ui/button.tsx';

type Props = { sender: Pick<Sender, 'tapOf' | 'send'>; people: DeskSlice['people'] };

/** A series belongs to those who facilitated in it; they can let others go on with it. */
export function GiveSeries({ sender, people }: Props) {
  const [chosen, choose] = useState('');
  const [given, setGiven] = useState<string | null>(null);
  const tap = useCell(sender.tapOf('give-series'));
  const id = useId();
  const person = people.find((each) => each.id === chosen);
  const give = () => {
    if (person) sender.send('give-series', { type: 'give-series', personId: person.id }, () => setGiven(person.name));
  };
  return (
    <div className="code-pick">
      <label htmlFor={id}>{sayDesk('give')}</label>
      <select id={id} value={chosen} onChange={(event) => choose(event.target.value)}>
        <option value="">…</option>
        {people.flatMap(({ id: each, name, door }) =>
          name !== null && door === 'zoom' ? (
            <option key={each} value={each}>
              {name}
            </option>
          ) : (
            []
          ),
        )}
      </select>
      {person?.name && <Button onClick={give}>{sayDesk('giveTo', { name: person.name })}</Button>}
      {given !== null && <p>{sayDesk('given', { name: given })}</p>}
      <DoneNotice tap={tap} />
    </div>
  );
}
