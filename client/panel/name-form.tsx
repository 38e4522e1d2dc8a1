import { useState, type SubmitEvent } from 'react';
import { LONGEST_NAME } from '../../server/wire.ts';
import { useDraft } from '../live/draft.ts';
import type { Tap } from '../live/tap.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Stack } from '../ui/stack.tsx';
import { say } from './say.ts';
import { TapNotice } from './tap-notice.tsx';

/** `saved` is to be called once the server has it. */
export type SaveName = (name: string | null, saved: () => void) => void;

type Props = { suggested: string; tap: Tap; nameless: string; save: SaveName };

/** A first name, or none. Nobody sees it before it is sent. `nameless`: the words of the second button. */
export function NameForm({ suggested, tap, nameless, save }: Props) {
  const [typed, type, clear] = useDraft<string | null>('name', null);
  const [sent, setSent] = useState<string | null>(null);
  const [empty, setEmpty] = useState(false);
  const name = typed ?? sent ?? suggested;
  const busy = tap.status === 'sending' || tap.status === 'accepted';

  const send = (chosen: string | null) => {
    setEmpty(false);
    setSent(chosen ?? '');
    save(chosen, clear);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    if (name.trim() !== '') return send(name.trim());
    setEmpty(true);
    document.getElementById('name')?.focus();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Field
          id="name"
          label={say('nameLabel')}
          hint={say('nameHint')}
          error={empty ? say('nameMissing') : undefined}
          value={name}
          change={type}
          maxLength={LONGEST_NAME}
          autoComplete="given-name"
        />
        <TapNotice tap={tap} />
        <Button look="primary" type="submit" busy={busy}>
          {busy ? say('saving') : say('useName')}
        </Button>
        <Button look="quiet" busy={busy} onClick={() => send(null)}>
          {nameless}
        </Button>
      </Stack>
    </form>
  );
}
