import { useEffect, useEffectEvent } from 'react';
import type { AgreementWire, Says } from '../../server/activities/agreement/wire.ts';
import type { Version } from '../../server/code/wire.ts';
import { Clauses } from '../code/clauses.tsx';
import { readAloudWords, say } from '../code/say.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { ReadAloud } from '../ui/read-aloud.tsx';
import { Stack } from '../ui/stack.tsx';

type Props = {
  version: Version;
  carried: boolean; // agreed in an earlier session
  read: AgreementWire['mine']['read'];
  says: (says: Says) => void;
  readAll: () => void;
};

/** For whoever came after the group had agreed: its code in short, three things to say, and nothing that has to be pressed. */
export function ShortForm({ version, carried, read, says, readAll }: Props) {
  const isNew = read?.version !== version.number;
  const here = useEffectEvent(() => says('here'));
  useEffect(() => {
    if (isNew) here();
  }, [isNew]);
  const words = version.clauses.map(({ text }) => text);
  return (
    <Notice tone="calm">
      <Stack gap={3}>
        <h2>{say('soFar')}</h2>
        <p>{say(carried ? 'carriedBody' : 'soFarBody')}</p>
        <Clauses clauses={version.clauses} look="short" />
        <ReadAloud text={[say('soFar'), ...words]} words={readAloudWords()} />
        <Button onClick={() => says('ok')}>{say('ok')}</Button>
        <Button onClick={() => says('question')}>{say('question')}</Button>
        <Button onClick={() => says('worry')}>{say('worry')}</Button>
        <p className="code-note">{say('worryNote')}</p>
        <p>{say('missing')}</p>
        <Button look="quiet" onClick={readAll}>
          {say('readIt')}
        </Button>
      </Stack>
    </Notice>
  );
}
