import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import type { Drive } from './drive.ts';
import type { Found } from './run.ts';
import { sayDesk } from './say-desk.ts';

/** Before rooms that are there already are deleted. */
export function Warning({ found, tell }: { found: Found; tell: Drive['tell'] }) {
  const { rooms, open, same } = found;
  const keep = () => tell({ type: 'stop' });
  const actions = (
    <>
      {same && (
        <Button look="primary" onClick={() => tell({ type: 'use' })}>
          {sayDesk('useThem')}
        </Button>
      )}
      <Button look="danger" onClick={() => tell({ type: 'replace' })}>
        {sayDesk('replace')}
      </Button>
      <Button onClick={keep}>{sayDesk('keepThem')}</Button>
    </>
  );
  return (
    <Dialog title={sayDesk(rooms === null ? 'thereUnknown' : 'there')} open close={keep} actions={actions}>
      <p>{rooms === null ? sayDesk('thereUnknownBody') : sayDesk('thereBody', { rooms })}</p>
      {open && <p>{sayDesk('thereOpen')}</p>}
      {same && <p>{sayDesk('thereSame')}</p>}
    </Dialog>
  );
}
