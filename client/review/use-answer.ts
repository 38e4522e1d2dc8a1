import { useCallback, useEffect, useRef, useState } from 'react';
import type { No } from '../live/api.ts';
import { askAs } from './ask.ts';
import type { Why } from './say.ts';

export type Answer<Yes> = { status: 'loading' } | { status: 'here'; is: Yes } | { status: 'not'; why: Why };
export type Answered<Yes> = { answer: Answer<Yes>; again: () => void };

/** What the server says of `path`. It is asked anew by `again` and for a new token; meanwhile what is here stays here. */
export function useAnswer<Yes extends { ok: true }>(token: string, path: string): Answered<Yes> {
  return useAsked(useCallback(() => askAs(token)<Yes>('GET', path), [token, path]));
}

export function useAsked<Yes extends { ok: true }>(ask: () => Promise<Yes | No | null>): Answered<Yes> {
  const [answer, setAnswer] = useState<Answer<Yes>>({ status: 'loading' });
  const asked = useRef(0);
  const load = useCallback(async () => {
    const round = (asked.current += 1);
    const said = await ask();
    if (round !== asked.current) return; // the answer to an older question
    setAnswer(said?.ok ? { status: 'here', is: said } : { status: 'not', why: said?.why ?? null });
  }, [ask]);
  useEffect(() => void load(), [load]);
  const again = useCallback(() => {
    // Whoever tries again sees that something happens.
    setAnswer((before) => (before.status === 'not' ? { status: 'loading' } : before));
    void load();
  }, [load]);
  return { answer, again };
}
