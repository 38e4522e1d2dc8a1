import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { numbered } from '../../ui/numbered.ts';
import { say } from './say.ts';
import { sayDesk } from './say-desk.ts';

/** For a facilitator who shares their screen: the wall over the whole window. */
export function ShowLarge({ texts }: { texts: readonly string[] }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{sayDesk('large')}</Button>
      <LargeWall texts={texts} open={open} close={() => setOpen(false)} />
    </>
  );
}

export const LargeWall = ({ texts, open, close }: { texts: readonly string[]; open: boolean; close: () => void }) => (
  <Dialog look="large" title={say('wall')} open={open} close={close} actions={<Button onClick={close}>{sayDesk('closeLarge')}</Button>}>
    {open && (
      <ul className="share-wall share-wall-large">
        {numbered(texts).map(({ at, thing: text }) => (
          <li key={at} className="share-found share-found-text" dir="auto">
            {text}
          </li>
        ))}
      </ul>
    )}
  </Dialog>
);
