import { useRef, useState } from 'react';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { CopyIcon } from '../../ui/icons.tsx';
import { Stack } from '../../ui/stack.tsx';
import { sayAfter } from './say.ts';

/** A link to send. Where the clipboard is closed to us, it is marked for the person's own keys. */
export function Link({ label, link }: { label: string; link: string }) {
  const box = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<'copied' | 'copyYourself' | null>(null);
  const copy = async () => {
    const outcome = (await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    ))
      ? 'copied'
      : 'copyYourself';
    if (outcome === 'copyYourself') box.current?.querySelector('input')?.select();
    setSaid(outcome);
    announce(sayAfter(outcome));
  };
  return (
    <div ref={box}>
      <Stack gap={2}>
        <Field label={label} value={link} change={() => {}} readOnly onFocus={(event) => event.target.select()} />
        <Button onClick={() => void copy()}>
          <CopyIcon /> {sayAfter('copy')}
        </Button>
        {said && <p>{sayAfter(said)}</p>}
      </Stack>
    </div>
  );
}
