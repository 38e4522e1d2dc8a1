import { useState } from 'react';
import type { Command, SeriesCode } from '../../../server/wire.ts';
import { dayIn } from '../../code/say.ts';
import { sayDesk } from '../../code/say-desk.ts';
import type { Api } from '../../live/api.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { CopyLink } from './copy-link.tsx';

/** For a facilitator whom Zoom does not know: a code, which is shown once, is good for a week, and can be taken back. */
export function GiveByCode({ ask }: { ask: Api['ask'] }) {
  const [made, setMade] = useState<SeriesCode | null>(null);
  const [note, setNote] = useState('');
  const tell = (words: string) => {
    setNote(words);
    announce(words);
  };
  const make = async () => {
    const answer = await ask<SeriesCode>('POST', '/api/series-codes');
    setMade(answer?.ok ? answer : null);
    tell(answer?.ok ? sayDesk('codeUntil', { date: dayIn(answer.until) }) : sayDesk('codeNot'));
  };
  const takeBack = async () => {
    const answer = await ask<{ ok: true; revoked: number }>('DELETE', '/api/series-codes');
    if (answer?.ok) setMade(null);
    tell(answer?.ok ? sayDesk('codesGone', { count: answer.revoked }) : sayDesk('codeNot'));
  };
  return (
    <Disclosure summary={sayDesk('giveByCode')}>
      <Stack gap={3}>
        <p>{sayDesk('giveByCodeBody')}</p>
        {made && <CopyLink label={sayDesk('seriesCode')} link={made.code} />}
        {note !== '' && <p className="code-note">{note}</p>}
        <div className="code-ways">
          <Button onClick={() => void make()}>{sayDesk('makeCode')}</Button>
          <Button onClick={() => void takeBack()}>{sayDesk('takeCodesBack')}</Button>
        </div>
      </Stack>
    </Disclosure>
  );
}

/** What somebody does with such a code. */
export function JoinByCode({ change }: { change: (command: Command) => void }) {
  const [code, write] = useState('');
  return (
    <Disclosure summary={sayDesk('haveCode')}>
      <Stack gap={3}>
        <Field label={sayDesk('seriesCode')} value={code} change={write} maxLength={100} autoComplete="off" spellCheck={false} />
        <Button onClick={() => code.trim() !== '' && change({ type: 'join-by-code', code: code.trim() })}>{sayDesk('goOnByCode')}</Button>
      </Stack>
    </Disclosure>
  );
}
