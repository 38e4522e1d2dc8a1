import { useId, useState } from 'react';
import { DoneNotice } from '../../code/done-notice.tsx';
import { sayDesk } from '../../code/say-desk.ts';
import '../../code/code.css';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { SetupProps } from '../kind.ts';
import { isUnderWay } from '../tap-notice.tsx';
import { Care } from './care.tsx';

const WAYS = ['together', 'short'] as const;

/** Where a facilitator begins the code with the group. */
export function ConductSetup({ open, opening }: SetupProps) {
  const [way, choose] = useState<(typeof WAYS)[number]>('together');
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Stack gap={3}>
        <h2 id={id}>{sayDesk('shelf')}</h2>
        <Disclosure summary={sayDesk('together')}>
          <Stack gap={3}>
            <Choices
              legend={sayDesk('together')}
              legendHidden
              name={id}
              options={WAYS.map((key) => ({ key, label: sayDesk(key), meaning: sayDesk(`${key}Note`) }))}
              chosen={way}
              choose={choose}
            />
            <p>{sayDesk('beforeBody')}</p>
            <p className="code-note">{sayDesk('small')}</p>
            <Button busy={isUnderWay(opening)} onClick={() => open({ short: way === 'short' })}>
              {sayDesk(isUnderWay(opening) ? 'starting' : 'start')}
            </Button>
            <DoneNotice tap={opening} />
            <Care />
          </Stack>
        </Disclosure>
      </Stack>
    </section>
  );
}
