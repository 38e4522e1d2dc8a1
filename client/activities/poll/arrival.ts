import { useEffect, useEffectEvent, useRef } from 'react';

/**
 * Calls `arrived` when the screen has changed after this person's own press, which took what they had pressed away. Changes
 * that others make never move the focus. Gives the function to call with each press.
 */
export function useArrival(screen: string, arrived: () => void): () => void {
  const pressed = useRef(false);
  const land = useEffectEvent(() => {
    if (pressed.current) arrived();
    pressed.current = false;
  });
  useEffect(() => land(), [screen]);
  return () => {
    pressed.current = true;
  };
}
