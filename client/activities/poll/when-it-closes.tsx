import { useId } from 'react';
import { sayDesk } from './say-desk.ts';
import type { Wish } from './wish.ts';

const MINUTES = [1, 2, 3, 5, 10];

/** Whether a pulse closes itself. */
export function WhenItCloses({ minutes, change }: Pick<Wish, 'minutes'> & { change: (part: Partial<Wish>) => void }) {
  const id = useId();
  return (
    <div className="poll-fewest">
      <label htmlFor={id}>{sayDesk('whenItCloses')}</label>
      <select
        id={id}
        value={minutes ?? 0}
        onChange={(event) => change({ minutes: event.target.value === '0' ? null : Number(event.target.value) })}
      >
        <option value={0}>{sayDesk('whenIClose')}</option>
        {MINUTES.map((count) => (
          <option key={count} value={count}>
            {sayDesk('afterMinutes', { count })}
          </option>
        ))}
      </select>
    </div>
  );
}
