import { useState } from 'react';
import type { WallLine } from '../../../server/activities/common-ground/seen/wire.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { numbered } from '../../ui/numbered.ts';
import { say } from './say.ts';
import { sayDesk } from './say-desk.ts';

type Lines = { lines: readonly Pick<WallLine, 'text' | 'lang'>[] };

/** For a facilitator who shares their screen: the wall over the whole window. */
export function ShowLarge({ lines }: Lines) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{sayDesk('large')}</Button>
      <LargeWall lines={lines} open={open} close={() => setOpen(false)} />
    </>
  );
}

export const LargeWall = ({ lines, open, close }: Lines & { open: boolean; close: () => void }) => (
  <Dialog look="large" title={say('wall')} open={open} close={close} actions={<Button onClick={close}>{sayDesk('closeLarge')}</Button>}>
    {open && (
      <ul className="share-wall share-wall-large">
        {numbered(lines).map(({ at, thing: { text, lang } }) => (
          <li key={at} className="share-found share-found-text" dir="auto" lang={lang}>
            {text}
          </li>
        ))}
      </ul>
    )}
  </Dialog>
);
