import { useEffect } from 'react';
import type { Tap } from '../live/tap.ts';
import { announce } from '../ui/announcer.tsx';
import { Notice } from '../ui/notice.tsx';
import { say, sayRefusal } from './say.ts';

/** What to know when a press did not arrive. It is said at once: whoever believes that it arrived would leave. */
export function TapNotice({ tap }: { tap: Tap }) {
  const text = tap.status === 'lost' ? say('notSaved') : tap.status === 'refused' ? sayRefusal(tap.why) : null;
  useEffect(() => {
    if (text !== null) announce(text, 'assertive');
  }, [text]);
  return text === null ? null : <Notice tone="problem">{text}</Notice>;
}
