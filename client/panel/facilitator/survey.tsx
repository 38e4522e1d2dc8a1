import { useState } from 'react';
import type { Api } from '../../live/api.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { sayRefusal } from '../say.ts';
import { CopyLink } from './copy-link.tsx';
import { sayDesk } from './say.ts';

type Props = { ask: Api['ask']; link: string | undefined };

/** The survey after the session: everybody who is still here finds it in their panel, all others by its link. */
export function Survey({ ask, link }: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const open = async () => {
    setBusy(true);
    const answer = await ask('POST', '/api/survey');
    setBusy(false);
    const words = answer?.ok ? null : answer ? sayRefusal(answer.why) : sayDesk('noAnswer');
    setProblem(words);
    announce(words ?? sayDesk('surveyOpen'), words === null ? 'polite' : 'assertive');
  };
  return (
    <section aria-labelledby="survey">
      <Stack gap={3}>
        <h3 id="survey">{sayDesk('survey')}</h3>
        {problem !== null && <Notice tone="problem">{problem}</Notice>}
        {link === undefined ? (
          <>
            <p>{sayDesk('surveyBody')}</p>
            <Button busy={busy} onClick={() => void open()}>
              {sayDesk(busy ? 'surveyOpening' : 'surveyDo')}
            </Button>
          </>
        ) : (
          <>
            <p>{sayDesk('surveyOpen')}</p>
            <CopyLink label={sayDesk('surveyLink')} link={link} />
          </>
        )}
      </Stack>
    </section>
  );
}
