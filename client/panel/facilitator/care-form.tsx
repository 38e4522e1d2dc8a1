import { useState } from 'react';
import { CARE, type Care } from '../../../server/wire.ts';
import { DoneNotice } from '../../code/done-notice.tsx';
import { sayDesk } from '../../code/say-desk.ts';
import type { Sender } from '../../live/send.ts';
import { useCell } from '../../live/use-cell.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Tick } from '../../ui/tick.tsx';

const NOBODY: Care = { real: false, name: '', during: '', after: '', emergency: '' };
const FIELDS = [
  ['name', 'careName', CARE.longestName],
  ['during', 'careDuring', CARE.longest],
  ['after', 'careAfter', CARE.longest],
  ['emergency', 'careEmergency', CARE.longest],
] as const;

/** Who helps if someone may be in danger, and how to reach them. */
export function CareForm({ care, sender }: { care: Care | null; sender: Pick<Sender, 'tapOf' | 'send'> }) {
  const [written, write] = useState(care ?? NOBODY);
  const [saved, setSaved] = useState(false);
  const tap = useCell(sender.tapOf('care'));
  const change = (part: Partial<Care>) => {
    setSaved(false);
    write({ ...written, ...part });
  };
  return (
    <Disclosure summary={sayDesk('care1')}>
      <Stack gap={3}>
        <p>{sayDesk('careWhy')}</p>
        {FIELDS.map(([key, label, longest]) => (
          <Field
            key={key}
            label={sayDesk(label)}
            value={written[key]}
            change={(text) => change({ [key]: text })}
            maxLength={longest}
            autoComplete="off"
          />
        ))}
        <Tick label={sayDesk('careReal')} ticked={written.real} tick={(real) => change({ real })} />
        <p className="code-note">{sayDesk('careRealHint')}</p>
        <Button onClick={() => sender.send('care', { type: 'care', care: written }, () => setSaved(true))}>{sayDesk('save')}</Button>
        {saved && <p>{sayDesk('saved')}</p>}
        <DoneNotice tap={tap} />
      </Stack>
    </Disclosure>
  );
}
