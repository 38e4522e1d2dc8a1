import { useEffect, useId, useState, useSyncExternalStore, type MouseEvent } from 'react';
import { announce } from './announcer.tsx';
import { Button } from './button.tsx';
import { makeReader, type Spoken } from './reader.ts';
import { Stack } from './stack.tsx';

export type ReadAloudWords = { start: string; startNow: string; stop: string; caution: string };

type Props = { text: readonly Spoken[]; words: ReadAloudWords };

const reader = makeReader(globalThis.speechSynthesis ?? null, (sentence) => new SpeechSynthesisUtterance(sentence));

/** Others may hear it, and whoever knows that is not told twice. */
let cautioned = false;

/** Reads `text` aloud, sentence by sentence, once somebody presses. Not there where the device has no voice for the page's language. */
export function ReadAloud({ text, words }: Props) {
  const owner = useId();
  const canRead = useSyncExternalStore(reader.listen, () => reader.canRead(document.documentElement.lang), never);
  const reading = useSyncExternalStore(reader.listen, () => reader.isReading(owner), never);
  const [asking, ask] = useState(false);
  useEffect(() => () => reader.stop(owner), [owner]);

  const press = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    if (reading) return reader.stop(owner);
    if (!cautioned) {
      cautioned = true;
      ask(true);
      return announce(words.caution);
    }
    ask(false);
    reader.read(owner, text, currentTarget.closest<HTMLElement>('[lang]')?.lang ?? '');
  };
  return canRead && <ReadAloudButton status={reading ? 'reading' : asking ? 'asking' : 'idle'} words={words} press={press} />;
}

const never = () => false;

type ButtonProps = { status: 'idle' | 'asking' | 'reading'; words: ReadAloudWords; press: (event: MouseEvent<HTMLButtonElement>) => void };

export const ReadAloudButton = ({ status, words, press }: ButtonProps) => (
  <Stack gap={1}>
    {status === 'asking' && <p>{words.caution}</p>}
    <Button look="quiet" onClick={press}>
      {{ idle: words.start, asking: words.startNow, reading: words.stop }[status]}
    </Button>
  </Stack>
);
