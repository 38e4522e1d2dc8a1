import { useState } from 'react';
import type { TheirWords } from '../../../server/afterwards/wire.ts';
import { Quote } from '../../shared/quote.tsx';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { Act } from './act.ts';
import { sayAfter } from './say.ts';

type Props = { words: TheirWords[]; act: Act; again: () => void };

/**
 * What people have sent in their own words. Facilitators publish it or do not, and may ask; they cannot change a letter. Only what is
 * published comes on paper: it is passed on.
 */
export const WordsDesk = ({ words, act, again }: Props) => (
  <section
    className={words.every(({ state }) => state !== 'published') ? 'review-chapter review-tool' : 'review-chapter'}
    aria-labelledby="words"
  >
    <div className="review-activity">
      <h2 id="words">{sayAfter('words')}</h2>
      <p className="review-tool">{sayAfter(words.length === 0 ? 'noWords' : 'wordsBody')}</p>
      <Stack gap={6}>
        {words.map((one) => (
          <Judge key={one.id} words={one} {...{ act, again }} />
        ))}
      </Stack>
    </div>
  </section>
);

const STATES = { sent: 'stateSent', published: 'statePublished', declined: 'stateDeclined' } as const;

function Judge({ words, act, again }: { words: TheirWords; act: Act; again: () => void }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [question, ask] = useState('');
  const judge = async (verdict: object, done: string) => {
    setBusy(true);
    const said = await act('POST', `/words/${words.id}`, verdict);
    setBusy(false);
    setProblem(said.ok ? null : said.words);
    if (!said.ok) return;
    ask('');
    announce(done);
    again();
  };
  const isPublished = words.state === 'published';
  return (
    <div className={isPublished ? 'words' : 'words review-tool'}>
      <Quote words={words} />
      <p className="review-tool">{sayAfter(STATES[words.state])}</p>
      {words.question !== null && <p className="review-tool">{sayAfter('asked', { question: words.question })}</p>}
      {problem !== null && <Notice tone="problem">{problem}</Notice>}
      <div className="review-tool">
        <Stack gap={2}>
          <Button busy={busy} onClick={() => void judge({ state: isPublished ? 'declined' : 'published' }, sayAfter('done'))}>
            {sayAfter(isPublished ? 'decline' : 'publish')}
          </Button>
          {words.state === 'sent' && (
            <Button busy={busy} onClick={() => void judge({ state: 'declined' }, sayAfter('done'))}>
              {sayAfter('decline')}
            </Button>
          )}
          {!isPublished && (
            <Disclosure summary={sayAfter('ask')}>
              <Stack gap={3}>
                <Field label={sayAfter('question')} hint={sayAfter('questionHint')} value={question} change={ask} maxLength={200} />
                <Button busy={busy} onClick={() => void judge({ question }, sayAfter('questionSent'))}>
                  {sayAfter('sendQuestion')}
                </Button>
              </Stack>
            </Disclosure>
          )}
        </Stack>
      </div>
    </div>
  );
}
