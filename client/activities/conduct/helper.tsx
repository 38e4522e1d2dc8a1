import { useId, useState } from 'react';
import type { DeskSlice } from '../../../server/wire.ts';
import { sayDesk } from '../../code/say-desk.ts';
import { Button } from '../../ui/button.tsx';

type Props = { helper: string | null; people: DeskSlice['people']; appoint: (person: string | null) => void };

/** One participant puts lines together with the facilitator. Moving through the list asks nobody yet: some people do it with arrows. */
export function Helper({ helper, people, appoint }: Props) {
  const id = useId();
  const others = people.filter(({ role, name }) => role !== 'facilitator' && name !== null);
  const [chosen, choose] = useState(others.find(({ name }) => name === helper)?.id ?? '');
  return (
    <div className="code-pick">
      <label htmlFor={id}>{sayDesk('helper')}</label>
      <select id={id} value={chosen} onChange={(event) => choose(event.target.value)}>
        <option value="">{sayDesk('nobody')}</option>
        {others.map(({ id: person, name }) => (
          <option key={person} value={person}>
            {name}
          </option>
        ))}
      </select>
      <Button onClick={() => appoint(chosen || null)}>{sayDesk('appoint')}</Button>
      <p className="code-note">{helper === null ? sayDesk('nobodyHelps') : sayDesk('helps', { name: helper })}</p>
    </div>
  );
}
