import { useRef, useState } from 'react';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { CopyIcon } from '../../ui/icons.tsx';
import { Stack } from '../../ui/stack.tsx';
import { sayDesk } from './say.ts';

/** A link to take elsewhere. Where the clipboard is closed to us, the link is marked for the person's own keys. */
export function CopyLink({ label, link }: { label: string; link: string }) {
  const box = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<'copied' | 'copyYourself' | null>(null);
  const copy = async () => {
    const outcome = (await copied(link)) ? 'copied' : 'copyYourself';
    if (outcome === 'copyYourself') box.current?.querySelector('input')?.select();
    setSaid(outcome);
    announce(sayDesk(outcome));
  };
  return (
    <div ref={box}>
      <Stack gap={2}>
        <Field label={label} value={link} change={() => {}} readOnly onFocus={(event) => event.target.select()} />
        <Button onClick={() => void copy()}>
          <CopyIcon /> {sayDesk('copyLink')}
        </Button>
        {said && <p>{sayDesk(said)}</p>}
      </Stack>
    </div>
  );
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
