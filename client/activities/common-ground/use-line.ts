import { useEffect, useEffectEvent, useRef } from 'react';
import { useDraft } from '../../live/draft.ts';
import type { GroupProps } from './parts.ts';

/** After the last letter, and at the most between two times that the group is told: nobody may ask for more than that. Milliseconds. */
const PAUSE_MS = 1_200;
const MOST_MS = 3_000;
const REMEMBERED = 6;

/** What this person has typed, kept on the device until the group has it. `knew`: how the line was when they began, and as they told it since. */
type Typed = { text: string; knew: string[] } | null;

/**
 * The line of the group as this person writes it. Their own letters stand at once and are told to the group as they pause; what
 * they had begun when somebody else took the pen is kept beside it, until they use it.
 */
export function useLine({ activity, group, move }: GroupProps) {
  const [typed, keepTyped, dropTyped] = useDraft<Typed>(`${activity.id}.${group.key}.line`, null);
  const { line, pen } = group;
  const isBehind = typed !== null && pen?.me !== true && (pen !== null || !typed.knew.includes(squeezed(line)));
  const isThere = typed !== null && squeezed(typed.text) === squeezed(line);
  const isKept = isBehind && !isThere && typed.text.trim() !== '';
  const text = typed === null || isBehind ? line : typed.text;
  const knowing = (more: string) => [squeezed(more), ...(typed?.knew ?? [])].slice(0, REMEMBERED);

  const drop = useEffectEvent(dropTyped);
  const isDone = isThere && pen === null;
  useEffect(() => {
    if (isDone) drop();
  }, [isDone]);

  const tell = (now: string) => {
    keepTyped({ text: now, knew: knowing(now) });
    move({ do: 'line', text: now }, 'line'); // whatever else is pressed meanwhile does not take its place
  };
  useTelling(isBehind || isThere ? null : (typed?.text ?? null), tell);

  return {
    text,
    kept: isKept ? typed.text : null,
    write: (now: string) => keepTyped({ text: now, knew: typed === null || isBehind ? [squeezed(line)] : typed.knew }),
    useKept: () => typed !== null && keepTyped({ text: typed.text, knew: knowing(line) }),
    post: () => {
      keepTyped({ text, knew: knowing(text) });
      move({ do: 'post', text });
    },
  };
}

/** Tells the group what is typed, not with every letter. */
function useTelling(text: string | null, tell: (text: string) => void): void {
  const told = useRef<string | null>(null);
  const began = useRef<number | null>(null); // of what has not been told
  const send = useEffectEvent((now: string) => {
    told.current = now;
    began.current = null;
    tell(now);
  });
  useEffect(() => {
    if (text === null) told.current = null;
    if (text === null || text === told.current) return;
    const now = performance.now();
    began.current ??= now;
    const pause = Math.min(PAUSE_MS, began.current + MOST_MS - now);
    const timer = setTimeout(() => send(text), Math.max(0, pause));
    return () => clearTimeout(timer);
  }, [text]);
}

/** As the server keeps it, near enough to compare. */
const squeezed = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
