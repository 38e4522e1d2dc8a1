import { useState } from 'react';
import type { Version } from '../../server/code/wire.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Stack } from '../ui/stack.tsx';
import { Clauses } from './clauses.tsx';
import { dayIn, say } from './say.ts';

/** The code over the whole window: to share a screen, to print on one page, and in big pictures. */
export function ShowCode({ version }: { version: Version }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('showLarge')}</Button>
      <LargeCode version={version} open={open} close={() => setOpen(false)} />
    </>
  );
}

type Props = { version: Version; open: boolean; close: () => void; begin?: 'list' | 'easy' };

export function LargeCode({ version, open, close, begin = 'list' }: Props) {
  const [look, setLook] = useState(begin);
  return (
    <>
      <Dialog
        look="large"
        title={say('ourAgreement')}
        open={open}
        close={close}
        actions={
          <>
            <Button onClick={() => setLook(look === 'easy' ? 'list' : 'easy')}>{say(look === 'easy' ? 'list' : 'easyRead')}</Button>
            <Button onClick={() => globalThis.print()}>{say('print')}</Button>
            <Button onClick={close}>{say('close')}</Button>
          </>
        }
      >
        {open && <Sheet version={version} look={look} />}
      </Dialog>
      {open && <Paper version={version} look={look} />}
    </>
  );
}

const Sheet = ({ version, look }: { version: Version; look: 'list' | 'easy' }) => (
  <Stack gap={3}>
    <p>{say('version', { number: version.number, date: dayIn(version.at) })}</p>
    <Clauses clauses={version.clauses} look={look} />
    <p className="code-box code-fixed">{say('fixedLine')}</p>
  </Stack>
);

/** What comes out of a printer: not the dialog, of which printers cut off whatever does not fit the window. */
const Paper = ({ version, look }: { version: Version; look: 'list' | 'easy' }) => (
  <div className="code-paper" aria-hidden="true">
    <p className="code-paper-title">{say('ourAgreement')}</p>
    <Sheet version={version} look={look} />
  </div>
);
