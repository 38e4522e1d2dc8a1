import { useEffect, useEffectEvent, useRef } from 'react';
import { announce } from '../../ui/announcer.tsx';

/** Says `text` once it has become another: what was there when somebody came is found, not said. Null says nothing. */
export function useSaid(text: string | null): void {
  const before = useRef(text);
  const tell = useEffectEvent((now: string | null) => {
    if (now !== null && now !== before.current) announce(now);
    before.current = now;
  });
  useEffect(() => tell(text), [text]);
}
