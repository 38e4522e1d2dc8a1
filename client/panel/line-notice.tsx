import { useEffect, useRef } from 'react';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Absence } from './absence.ts';
import { say } from './say.ts';

/** Quiet while all is well, and calm when it is not. */
export function LineNotice({ absence, again }: { absence: Absence; again: () => void }) {
  const wasAway = useRef(false);
  const away = absence !== 'none';
  useEffect(() => {
    if (away !== wasAway.current) announce(away ? `${say('offline')} ${say('offlineBody')}` : say('backOnline'));
    wasAway.current = away;
  }, [away]);
  if (!away) return null;
  return (
    <Notice tone="calm" action={<Button onClick={again}>{say('tryAgain')}</Button>}>
      <p>
        <strong>{say('offline')}</strong> {say('offlineBody')}
      </p>
      {absence === 'long' && <p>{say('offlineLong')}</p>}
    </Notice>
  );
}
