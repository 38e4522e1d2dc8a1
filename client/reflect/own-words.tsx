import { useState } from 'react';
import { MOST_WORDS, type MyWords } from '../../server/afterwards/wire.ts';
import { Quote } from '../shared/quote.tsx';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Stack } from '../ui/stack.tsx';
import { say, sayTroubleBody } from './say.ts';
import type { Send } from './send.ts';
import { WriteWords, type Draft } from './write-words.tsx';

type Props = { words: MyWords[]; mayWrite: boolean; draft: string; send: Send; again: () => void };

/** What somebody writes in their own words, and what became of it. `mayWrite`: something new. */
export function OwnWords({ words, mayWrite, draft, send, again }: Props) {
  const [writing, write] = useState<'new' | MyWords | null>(null);
  const [told, setTold] = useState<{ words: string; isNo: boolean } | null>(null);
  const tell = (text: string, isNo = false) => {
    setTold({ words: text, isNo });
    announce(text, isNo ? 'assertive' : 'polite');
  };
  const carryOut = async (path: string, body: object, done: string): Promise<boolean> => {
    const answer = await send(path, body);
    if (!answer?.ok) tell(sayTroubleBody(answer?.why ?? null), true);
    else {
      tell(done);
      write(null);
      document.getElementById('own')?.focus(); // what was pressed is gone
      again();
    }
    return answer?.ok === true;
  };
  const sendWords = (id: string | null, given: Draft) => carryOut('/words', { id, words: given }, say('wordsSent'));
  if (!mayWrite && words.length === 0) return null;
  return (
    <section className="shared-part" aria-labelledby="own">
      <h2 id="own" tabIndex={-1}>
        {say('own')}
      </h2>
      {mayWrite && (
        <p>
          {say('ownBody')} {say('ownPromise')}
        </p>
      )}
      {told && <Notice tone={told.isNo ? 'problem' : 'calm'}>{told.words}</Notice>}
      {words.length > 0 && <h3>{say('mine')}</h3>}
      <Stack gap={6}>
        {words.map((own) =>
          writing === own ? (
            <WriteWords
              key={own.id}
              first={own}
              draft={`${draft}.${own.id}`}
              send={(given) => sendWords(own.id, given)}
              stop={() => write(null)}
            />
          ) : (
            <Mine
              key={own.id}
              words={own}
              change={() => write(own)}
              takeBack={() => carryOut('/take-back', { id: own.id }, say('takenBack'))}
            />
          ),
        )}
      </Stack>
      {writing === 'new' && <WriteWords first={null} draft={draft} send={(given) => sendWords(null, given)} stop={() => write(null)} />}
      {mayWrite && writing === null && words.length < MOST_WORDS && <Button onClick={() => write('new')}>{say('writeMore')}</Button>}
      {mayWrite && words.length >= MOST_WORDS && <p>{say('enough')}</p>}
    </section>
  );
}

const STATES = { sent: 'stateSent', published: 'statePublished', declined: 'stateDeclined' } as const;

function Mine({ words, change, takeBack }: { words: MyWords; change: () => void; takeBack: () => Promise<boolean> }) {
  const [busy, setBusy] = useState(false);
  const takesBack = async () => {
    setBusy(true);
    if (!(await takeBack())) setBusy(false);
  };
  return (
    <Stack gap={3}>
      <Quote words={words} />
      <p>{say(STATES[words.state])}</p>
      {words.question !== null && <Notice tone="news">{say('asked', { question: words.question })}</Notice>}
      {words.state !== 'published' && (
        <>
          <Button onClick={change}>{say('change')}</Button>
          <Button look="quiet" busy={busy} onClick={() => void takesBack()}>
            {say('takeBack')}
          </Button>
        </>
      )}
    </Stack>
  );
}
