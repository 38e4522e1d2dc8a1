import { useState } from 'react';
import {
  CHOICE_KEYS,
  CHOICE_QUESTIONS,
  LONGEST_LINE,
  QUOTE_QUESTION,
  TEXT_KEYS,
  TEXT_QUESTIONS,
  type ChoiceKey,
  type Quote,
  type Reflection,
} from '../../server/afterwards/survey/wire.ts';
import { LONGEST_NAME } from '../../server/wire.ts';
import { useDraft } from '../live/draft.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextBox } from '../ui/text-box.tsx';
import { isTooLong, roomIn, say, sayTroubleBody } from './say.ts';
import type { Send } from './send.ts';

type Props = { mine: Reflection; until: string; draft: string; send: Send; again: () => void };
type State = { at: 'writing' } | { at: 'sending' } | { at: 'told'; words: string } | { at: 'no'; words: string };

const NOTHING: Reflection = { choices: {}, texts: {}, quote: null, name: null };

/** Seven questions, none of which has to be answered. */
export function Survey({ mine, until, draft, send, again }: Props) {
  const [begun, change, clear] = useDraft<Reflection | null>(`survey.${draft}`, null);
  const [state, setState] = useState<State>({ at: 'writing' });
  const given = begun ?? mine;
  const hasAnswered = JSON.stringify(mine) !== JSON.stringify(NOTHING);
  const tell = (next: 'told' | 'no', words: string) => {
    setState({ at: next, words });
    announce(words, next === 'no' ? 'assertive' : 'polite');
  };
  const sends = async (reflection: Reflection, done: string) => {
    if (state.at === 'sending') return;
    if (TEXT_KEYS.some((key) => isTooLong(reflection.texts[key] ?? '', LONGEST_LINE))) return tell('no', say('tooLong'));
    setState({ at: 'sending' });
    const answer = await send('/answers', reflection);
    if (!answer?.ok) return tell('no', sayTroubleBody(answer?.why ?? null));
    tell('told', done);
    clear();
    again();
    if (reflection === NOTHING) document.getElementById('survey')?.focus(); // what was pressed goes
  };
  return (
    <section className="shared-part" aria-labelledby="survey">
      <h2 id="survey" tabIndex={-1}>
        {say('title')}
      </h2>
      <p>
        {say('intro', { date: until })} {say('promise')}
      </p>
      <Questions given={given} change={change} />
      {(state.at === 'told' || state.at === 'no') && <Notice tone={state.at === 'no' ? 'problem' : 'calm'}>{state.words}</Notice>}
      <Button look="primary" busy={state.at === 'sending'} onClick={() => void sends(given, say('sent', { date: until }))}>
        {say(state.at === 'sending' ? 'sending' : hasAnswered ? 'sendAgain' : 'send')}
      </Button>
      {hasAnswered && (
        <Button look="quiet" busy={state.at === 'sending'} onClick={() => void sends(NOTHING, say('answersGone'))}>
          {say('takeBackAnswers')}
        </Button>
      )}
    </section>
  );
}

const PASS = 'pass';

function Questions({ given, change }: { given: Reflection; change: (given: Reflection) => void }) {
  const choose = (key: ChoiceKey, chosen: string) => {
    const { [key]: _before, ...others } = given.choices;
    change({ ...given, choices: chosen === PASS ? others : { ...others, [key]: chosen } });
  };
  return (
    <Stack gap={6}>
      {CHOICE_KEYS.map((key) => (
        <Choices
          key={key}
          legend={CHOICE_QUESTIONS[key].question}
          name={key}
          options={[...CHOICE_QUESTIONS[key].answers, { key: PASS, label: say('pass') }]}
          chosen={given.choices[key] ?? null}
          choose={(chosen) => choose(key, chosen)}
        />
      ))}
      {TEXT_KEYS.map((key, at) => (
        <TextBox
          key={key}
          label={TEXT_QUESTIONS[key]}
          rows={3}
          value={given.texts[key] ?? ''}
          change={(text) => change({ ...given, texts: { ...given.texts, [key]: text } })}
          {...(at === 0 && { hint: say('textHint') })}
          {...leftIn(given.texts[key] ?? '')}
        />
      ))}
      <Choices<Quote>
        legend={QUOTE_QUESTION}
        name="quote"
        options={[
          { key: 'named', label: say('quoteNamed') },
          { key: 'unnamed', label: say('quoteUnnamed') },
          { key: 'no', label: say('quoteNo') },
        ]}
        chosen={given.quote}
        choose={(quote) => change({ ...given, quote })}
      />
      {given.quote === 'named' && (
        <Field
          label={say('quoteName')}
          value={given.name ?? ''}
          change={(name) => change({ ...given, name })}
          maxLength={LONGEST_NAME}
          autoComplete="given-name"
        />
      )}
    </Stack>
  );
}

function leftIn(text: string): { left?: string } {
  const left = roomIn(text, LONGEST_LINE);
  return left === undefined ? {} : { left };
}
