import { useState, type RefObject } from 'react';
import type { Screen } from './screen.ts';

/** Screens that end because of a wish of this person, or of a clock that only asks: nothing is typed there that could be lost. */
const TYPED: readonly Screen[] = ['warm-up', 'room', 'helped', 'wall'];

/**
 * The screen that somebody sees: the newest, unless they are writing at this moment. Then theirs stays, and they hear that the
 * group has moved on; they go when they are ready.
 */
export function useSteady(now: Screen, card: RefObject<HTMLElement | null>) {
  const [screen, setScreen] = useState(now);
  const [kept, setKept] = useState(false);
  if (screen !== now && !kept) {
    if (TYPED.includes(screen) && isWritingIn(card.current)) setKept(true);
    else setScreen(now);
  }
  if (screen === now && kept) setKept(false);
  const goOn = () => {
    setKept(false);
    setScreen(now);
  };
  return { screen, movedOn: kept, goOn };
}

function isWritingIn(card: HTMLElement | null): boolean {
  const typing = typeof document === 'undefined' ? null : document.activeElement;
  const isText = typing instanceof HTMLTextAreaElement || (typing instanceof HTMLInputElement && typing.type === 'text');
  return isText && typing.value !== '' && card?.contains(typing) === true;
}
