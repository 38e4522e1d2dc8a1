import { useId, useState } from 'react';
import { ClausePicture } from '../../code/clause-picture.tsx';
import { DoneNotice } from '../../code/done-notice.tsx';
import { sayDesk } from '../../code/say-desk.ts';
import '../../code/code.css';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { SetupProps } from '../kind.ts';
import { OnShelf } from '../on-shelf.tsx';
import { isUnderWay } from '../tap-notice.tsx';
import { Care } from './care.tsx';

const WAYS = ['together', 'short'] as const;

/** Where a facilitator begins the code with the group. */
export const ConductSetup = (props: SetupProps) => (
  <OnShelf title={sayDesk('shelf')} line={sayDesk('togetherNote')} picture={<ClausePicture />}>
    {(back) => <BeforeYouStart {...props} back={back} />}
  </OnShelf>
);

function BeforeYouStart({ open, opening, back }: SetupProps & { back: () => void }) {
  const [way, choose] = useState<(typeof WAYS)[number]>('together');
  const name = useId();
  return (
    <Stack>
      <Choices
        legend={sayDesk('howLong')}
        name={name}
        options={WAYS.map((key) => ({ key, label: sayDesk(key), meaning: sayDesk(`${key}Note`) }))}
        chosen={way}
        choose={choose}
      />
      <p>{sayDesk('beforeBody')}</p>
      <p className="code-note">{sayDesk('small')}</p>
      <Care />
      <DoneNotice tap={opening} />
      <Button look="primary" busy={isUnderWay(opening)} onClick={() => open({ short: way === 'short' })}>
        {sayDesk(isUnderWay(opening) ? 'starting' : 'start')}
      </Button>
      <Button look="quiet" onClick={back}>
        {sayDesk('back')}
      </Button>
    </Stack>
  );
}
