import { useEffect, useEffectEvent, useRef } from 'react';

/**
 * Calls `arrived` when another screen has come after this person's own press, which took what they had pressed away.
 * Changes that others make never move the focus. Gives the function to call with each press.
 */
export function useArrival<S extends string>(screen: S, arrived: (screen: S) => void): () => void {
  const pressed = useRef(false);
  const land = useEffectEvent((now: S) => {
    if (pressed.current) arrived(now);
    pressed.current = false;
  });
  useEffect(() => land(screen), [screen]);
  return () => {
    pressed.current = true;
  };
}
