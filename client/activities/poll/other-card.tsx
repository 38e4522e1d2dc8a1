import { useId, useState } from 'react';
import type { Choice, ForOther, Other } from '../../../server/activities/poll/wire.ts';
import { IDLE } from '../../live/tap.ts';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/stack.tsx';
import { takeFocus } from '../../ui/take-focus.ts';
import type { CardProps } from '../kind.ts';
import { AnswerForm } from './answer-form.tsx';
import { forms } from './forms.ts';
import { HandOver } from './hand-over.tsx';
import { PhoneFirst } from './phone-first.tsx';
import { say } from './say.ts';
import { isUnderWay } from '../tap-notice.tsx';
import { WhoSees } from './who-sees.tsx';

/** Whom somebody adds; `isNew` until they have answered. */
export type Adding = Other & { isNew: boolean };

type Props = Pick<CardProps<'poll'>, 'activity' | 'here' | 'tap' | 'move'> & { adding: Adding; done: () => void };
type Step = 'before' | 'answering' | 'done';

/** The answer of somebody else, with nothing of the answer before it on the screen, nor on the device. */
export function OtherCard({ activity, here, tap, move, adding, done }: Props) {
  const { common } = activity;
  const { place, how, isNew } = adding;
  const [who, setWho] = useState('');
  const [ready, getReady] = useState(false);
  const [chosen, choose] = useState<Choice | null>(null);
  const [emptySends, countEmptySends] = useState(0);
  const [sent, setSent] = useState<'answer' | 'nothing' | null>(null);
  const step: Step = sent !== null && tap.status === 'idle' ? 'done' : ready ? 'answering' : 'before';

  const id = useId();
  const name = who.trim();
  const answer = (choice: Choice | null) => {
    const other: ForOther = {
      place,
      how,
      ...(how === 'phone' && { asked: true }),
      ...(how === 'phone' && common.level === 'private' && { knows: true }),
      ...(common.level === 'named' && { who: name }),
    };
    setSent(choice === null ? 'nothing' : 'answer');
    move({ choice, other });
  };
  const missing = forms[common.form].missing(chosen, common);
  const send = () => (chosen === null || missing !== null ? countEmptySends(emptySends + 1) : answer(chosen));
  const ofAnswer = sent === null ? IDLE : tap;
  const first = { common, here, who, setWho, next: () => getReady(true), back: done };
  return (
    <article aria-labelledby={id}>
      <Stack>
        <h2 key={step} id={id} ref={takeFocus} tabIndex={-1}>
          {headingOf(step, how, name, common.question)}
        </h2>
        {step === 'before' && (how === 'here' ? <HandOver {...first} /> : <PhoneFirst {...first} />)}
        {step === 'answering' && (
          <>
            {how === 'here' ? <WhoSees rules={common} here={here} /> : <p>{say('forPhone')}</p>}
            <AnswerForm {...{ common, tap: ofAnswer, chosen, choose, missing, emptySends, send }} words={wordsOf(how)}>
              <Button look="quiet" busy={isUnderWay(ofAnswer) || ofAnswer.status === 'lost'} onClick={isNew ? done : () => answer(null)}>
                {isNew ? say(how === 'here' ? 'pass' : 'stop') : say('takeItBack')}
              </Button>
            </AnswerForm>
          </>
        )}
        {step === 'done' && (
          <>
            {sent === 'nothing' && <p>{say('takenBack')}</p>}
            {how === 'here' && <p>{say('passBack')}</p>}
            {how === 'phone' && sent === 'answer' && <p>{say('addedPhone')}</p>}
            <Button look="primary" onClick={done}>
              {say('done')}
            </Button>
          </>
        )}
      </Stack>
    </article>
  );
}

const wordsOf = (how: Other['how']) =>
  how === 'here' ? { send: say('send'), sending: say('sending') } : { send: say('add'), sending: say('adding') };

function headingOf(step: Step, how: Other['how'], name: string, question: string): string {
  switch (step) {
    case 'before':
      if (how === 'phone') return say('forPhone');
      return name === '' ? say('passOn') : say('passTo', { name });
    case 'answering':
      return question;
    case 'done':
      return how === 'phone' ? say('added') : say('thanks');
  }
}
