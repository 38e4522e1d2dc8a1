import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import type { RefusalCode } from '../../server/wire.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Stack } from '../ui/stack.tsx';
import { Page } from './page.tsx';
import { say, sayRefusal } from './say.ts';

type Props = {
  code: string; // what was tried last
  state: 'waiting' | 'coming' | 'unreachable' | RefusalCode;
  enter: (code: string) => void;
};

/** The browser door, for whoever has no link but a code that was read out. */
export function CodeEntry({ code: tried, state, enter }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [code, setCode] = useState(tried);
  const [empty, setEmpty] = useState(false);
  const coming = state === 'coming' || state === 'unreachable';
  const error = empty ? say('codeMissing') : wordsFor(state);

  // Whoever is turned away reads why, and can type at once.
  useEffect(() => {
    if (error !== undefined) form.current?.querySelector('input')?.focus();
  }, [error]);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setEmpty(code.trim() === '');
    if (code.trim() !== '' && !coming) enter(code.trim());
  };
  return (
    <Page step={say('join')}>
      <h2 tabIndex={-1}>{say('join')}</h2>
      <p>{say('joinBody')}</p>
      <form ref={form} onSubmit={submit} noValidate>
        <Stack>
          <Field
            label={say('code')}
            hint={say('codeHint')}
            error={error}
            value={code}
            change={setCode}
            maxLength={64}
            autoComplete="off"
            autoCapitalize="characters"
            autoCorrect="off"
            spellCheck={false}
          />
          <Button look="primary" type="submit" busy={coming}>
            {coming ? say('coming') : say('come')}
          </Button>
        </Stack>
      </form>
      <p className="soft">{say('joinWhere')}</p>
      <p className="soft">{say('joinZoom')}</p>
    </Page>
  );
}

function wordsFor(state: Props['state']): string | undefined {
  if (state === 'waiting' || state === 'coming') return undefined;
  return state === 'unreachable' ? say('stillOpening') : `${say('problem')}. ${sayRefusal(state)}`;
}
