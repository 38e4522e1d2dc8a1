import { useState } from 'react';
import type { DeskSlice } from '../../../server/wire.ts';
import { sayDesk } from '../../code/say-desk.ts';
import { Button } from '../../ui/button.tsx';
import { SelectOne } from '../../ui/select-one.tsx';
import { Stack } from '../../ui/stack.tsx';

type Props = { helper: string | null; people: DeskSlice['people']; appoint: (person: string | null) => void };

/** One participant puts lines together with the facilitator. */
export function Helper({ helper, people, appoint }: Props) {
  const others = people.flatMap(({ id, role, name }) => (role !== 'facilitator' && name !== null ? [{ key: id, label: name }] : []));
  const [chosen, choose] = useState(others.find(({ label }) => label === helper)?.key ?? '');
  return (
    <Stack gap={2}>
      <SelectOne label={sayDesk('helper')} value={chosen} options={[{ key: '', label: sayDesk('nobody') }, ...others]} choose={choose} />
      <Button onClick={() => appoint(chosen || null)}>{sayDesk('appoint')}</Button>
      <p className="code-note">{helper === null ? sayDesk('nobodyHelps') : sayDesk('helps', { name: helper })}</p>
    </Stack>
  );
}
