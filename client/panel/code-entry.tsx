import { useState, type SubmitEvent } from 'react';
import type { RefusalCode } from '../../server/wire.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Stack } from '../ui/stack.tsx';
import { Page } from './page.tsx';
import { say, sayRefusal } from './say.ts';

type Props = { why: RefusalCode | null; coming: boolean; enter: (code: string) => void };

/** The browser door, for whoever has no link but a code that was read out. */
export function CodeEntry({ why, coming, enter }: Props) {
  const [code, setCode] = useState('');
  const [empty, setEmpty] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setEmpty(code.trim() === '');
    if (code.trim() === '') document.getElementById('code')?.focus();
    else enter(code.trim());
  };
  const error = empty ? say('codeMissing') : why === null || coming ? undefined : `${say('problem')}. ${sayRefusal(why)}`;
  return (
    <Page step={say('join')}>
      <h2 tabIndex={-1}>{say('join')}</h2>
      <p>{say('joinBody')}</p>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Field
            id="code"
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
