import { useCallback, useEffect, useRef } from 'react';
import type { LinkOpened } from '../../server/review/wire.ts';
import { realClock } from '../live/clock.ts';
import { askAs } from './ask.ts';
import { useAsked, type Answered } from './use-answer.ts';

/** What the secret of a link is exchanged for. The token lives in memory only, and is exchanged again before it grows old. */
export function useLink(secret: string): Answered<LinkOpened> {
  const last = useRef<LinkOpened | null>(null);
  const { answer, again } = useAsked(
    useCallback(async () => {
      const said = await askAs(null)<LinkOpened>('POST', '/link', { secret });
      if (said?.ok) last.current = said;
      return said ?? last.current; // silence takes nothing away: the last token is still good for a while
    }, [secret]),
  );
  useEffect(() => (answer.status === 'here' ? realClock.after(answer.is.freshForMs, again) : undefined), [answer, again]);
  return { answer, again };
}
