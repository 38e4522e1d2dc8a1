import type { Clause } from '../../server/code/wire.ts';
import { SelectOne } from '../ui/select-one.tsx';

type Props = { label: string; clauses: readonly Clause[]; other: string; chosen: string | null; choose: (id: string | null) => void };

/** One of the clauses, or something else. */
export const PickClause = ({ label, clauses, other, chosen, choose }: Props) => (
  <SelectOne
    label={label}
    value={chosen ?? ''}
    options={[{ key: '', label: other }, ...clauses.map(({ id, text }) => ({ key: id, label: text }))]}
    choose={(id) => choose(id || null)}
  />
);
