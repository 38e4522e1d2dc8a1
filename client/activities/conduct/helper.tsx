import { useId } from 'react';
import type { DeskSlice } from '../../../server/wire.ts';
import { sayDesk } from '../../code/say-desk.ts';

type Props = { helper: string | null; people: DeskSlice['people']; appoint: (person: string | null) => void };

/** One participant puts lines together with the facilitator. */
export function Helper({ helper, people, appoint }: Props) {
  const id = useId();
  const others = people.filter(({ role, name }) => role !== 'facilitator' && name !== null);
  return (
    <div className="code-pick">
      <label htmlFor={id}>{sayDesk('helper')}</label>
      <select
        id={id}
        value={others.find(({ name }) => name === helper)?.id ?? ''}
        onChange={(event) => appoint(event.target.value || null)}
      >
        <option value="">{helper ?? sayDesk('nobody')}</option>
        {others.map(({ id: person, name }) => (
          <option key={person} value={person}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
