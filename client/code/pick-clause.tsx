import { useId } from 'react';
import type { Clause } from '../../server/code/wire.ts';
import './code.css';

type Props = { label: string; clauses: readonly Clause[]; other: string; chosen: string | null; choose: (id: string | null) => void };

/** One of the clauses, or something else. */
export function PickClause({ label, clauses, other, chosen, choose }: Props) {
  const id = useId();
  return (
    <div className="code-pick">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen ?? ''} onChange={(event) => choose(event.target.value || null)}>
        <option value="">{other}</option>
        {clauses.map((clause) => (
          <option key={clause.id} value={clause.id}>
            {clause.text}
          </option>
        ))}
      </select>
    </div>
  );
}
