import { useEffect } from 'react';
import type { RefusalCode } from '../../server/wire.ts';
import type { Tap } from '../live/tap.ts';
import { announce } from '../ui/announcer.tsx';
import { Notice } from '../ui/notice.tsx';

type Props = { tap: Tap; lost: string; refused: (why: RefusalCode) => string };

/** What to know when a press did not arrive. It is said at once: whoever believes that it arrived would leave. */
export function TapNotice({ tap, lost, refused }: Props) {
  const text = tap.status === 'lost' ? lost : tap.status === 'refused' ? refused(tap.why) : null;
  useEffect(() => {
    if (text !== null) announce(text, 'assertive');
  }, [text]);
  return text === null ? null : <Notice tone="problem">{text}</Notice>;
}

export const isUnderWay = ({ status }: Tap): boolean => status === 'sending' || status === 'accepted';
