import { useEffect, useRef, useState } from 'react';
import { ABOUTS, LONGEST_WORDS, type About, type MyWords } from '../../server/afterwards/wire.ts';
import { LONGEST_NAME } from '../../server/wire.ts';
import { useDraft } from '../live/draft.ts';
import { Quote } from '../shared/quote.tsx';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextBox } from '../ui/text-box.tsx';
import { isTooLong, roomIn, say } from './say.ts';

export type Draft = Pick<MyWords, 'about' | 'name' | 'text'>;

/** `first`: words that are changed. `draft`: under which name the device keeps what is half typed. `send`: true once it is stored. */
type Props = { first: Draft | null; draft: string; send: (given: Draft) => Promise<boolean>; stop: () => void };

const EMPTY: Draft = { about: 'you', name: null, text: '' };
const LABELS = { you: 'aboutYou', learned: 'aboutLearned', event: 'aboutEvent', idea: 'aboutIdea' } as const;

/** Writes, looks at it as it will appear, and sends it like that. */
export function WriteWords({ first, draft, send, stop }: Props) {
  const start = first ? { about: first.about, name: first.name, text: first.text } : EMPTY;
  const [given, change, clear] = useDraft<Draft>(`words.${draft}`, start);
  const [step, setStep] = useState<'writing' | 'preview' | 'sending'>('writing');
  const [problem, setProblem] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (step !== 'sending') heading.current?.focus();
  }, [step]);
  const preview = () => {
    const wrong = given.text.trim() === '' ? say('noText') : isTooLong(given.text, LONGEST_WORDS) ? say('tooLong') : null;
    setProblem(wrong);
    if (wrong === null) setStep('preview');
    else announce(wrong, 'assertive');
  };
  const sends = async () => {
    setStep('sending');
    if (await send(given)) clear();
    else setStep('preview');
  };
  if (step === 'writing')
    return (
      <Stack gap={3}>
        <h3 ref={heading} tabIndex={-1}>
          {say(first ? 'change' : 'writeMore')}
        </h3>
        <Fields given={given} change={change} />
        {problem !== null && <Notice tone="problem">{problem}</Notice>}
        <Button look="primary" onClick={preview}>
          {say('preview')}
        </Button>
        <Button look="quiet" onClick={stop}>
          {say(first ? 'keepAsItWas' : 'notNow')}
        </Button>
      </Stack>
    );
  return (
    <Stack gap={3}>
      <h3 ref={heading} tabIndex={-1}>
        {say('previewTitle')}
      </h3>
      <Quote words={{ ...given, text: given.text.trim(), name: given.name?.trim() || null }} />
      <Button look="primary" busy={step === 'sending'} onClick={() => void sends()}>
        {say(step === 'sending' ? 'sending' : 'sendWords')}
      </Button>
      <Button busy={step === 'sending'} onClick={() => setStep('writing')}>
        {say('previewBack')}
      </Button>
    </Stack>
  );
}

function Fields({ given, change }: { given: Draft; change: (given: Draft) => void }) {
  const left = roomIn(given.text, LONGEST_WORDS);
  return (
    <>
      <Choices<About>
        legend={say('about')}
        name="about"
        options={ABOUTS.map((key) => ({ key, label: say(LABELS[key]) }))}
        chosen={given.about}
        choose={(about) => change({ ...given, about })}
      />
      <TextBox
        label={say('text')}
        rows={8}
        value={given.text}
        change={(text) => change({ ...given, text })}
        {...(left !== undefined && { left })}
      />
      <Field
        label={say('name')}
        hint={say('nameHint')}
        value={given.name ?? ''}
        change={(name) => change({ ...given, name })}
        maxLength={LONGEST_NAME}
        autoComplete="given-name"
      />
    </>
  );
}
