import { useState } from 'react';
import type { Tap } from '../../live/tap.ts';

/** What somebody has chosen stands at once, until the server has said what it is now. Refused, it is as it was. */
export function useWish<T>(now: T, tap: Tap): [T, (to: T) => void] {
  const [wish, setWish] = useState<{ to: T; from: T } | null>(null);
  const stands = wish !== null && Object.is(wish.from, now) && tap.status !== 'refused';
  return [stands ? wish.to : now, (to) => setWish({ to, from: now })];
}
