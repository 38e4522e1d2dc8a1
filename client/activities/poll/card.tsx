import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useDraft } from '../../live/draft.ts';
import type { Choice } from '../../../server/activities/poll/wire.ts';
import { announce } from '../../ui/announcer.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { CardProps } from '../kind.ts';
import { Answered, headingOf } from './answered.tsx';
import { Answering } from './answering.tsx';
import { forms } from './forms.ts';
import { useArrival } from '../arrival.ts';
import './poll.css';
import { say } from './say.ts';
import { screenOf } from './screen.ts';

type Props = CardProps<'poll'>;

/** Kept on the device: what is chosen and not sent, and that somebody would rather not say. */
const NOTHING = { chosen: null as Choice | null, passed: false };
const NO_ANSWER = { choice: null, seq: 0 };

export const PollCard = (props: Props) => <Poll key={props.activity.id} {...props} />;

function Poll({ activity, mine, here, tap, move }: Props) {
  const own = mine ?? NO_ANSWER;
  const [draft, keepDraft, dropDraft] = useDraft(`poll.${activity.id}`, NOTHING);
  const [changingFrom, changeFrom] = useState<number | null>(null); // the answer that is being changed; a newer one ends it
  const [emptySends, countEmptySends] = useState(0);

  const form = forms[activity.common.form];
  const said = own.choice === null ? null : form.said(own.choice, activity.common);
  const screen = screenOf({
    phase: activity.phase,
    answered: said !== null,
    changing: changingFrom === own.seq,
    passed: draft.passed,
    idle: tap.status === 'idle',
  });

  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const press = useArrival(screen, (now) => {
    heading.current?.focus();
    if (now === 'thanks' && said !== null) announce(say('sent', { said }));
  });
  const isOver = screen !== 'answering' && screen !== 'passed';
  const forgetDraft = useEffectEvent(dropDraft);
  useEffect(() => {
    if (isOver) forgetDraft();
  }, [isOver]);

  const chosen = draft.chosen ?? own.choice;
  const missing = form.missing(chosen, activity.common);
  const send = () => {
    if (chosen === null || missing !== null) return countEmptySends(emptySends + 1);
    press();
    move({ choice: chosen });
  };
  const pass = () => {
    press();
    keepDraft({ chosen: null, passed: true });
    move({ choice: null });
  };
  const answerAgain = () => {
    press();
    dropDraft();
    countEmptySends(0);
    changeFrom(own.seq);
  };

  return (
    <article aria-labelledby={id}>
      <Stack>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {headingOf(screen, activity.common)}
        </h2>
        {screen === 'answering' ? (
          <Answering
            {...{ activity, here, tap, chosen, missing, emptySends, send, pass }}
            choose={(choice) => keepDraft({ chosen: choice, passed: false })}
          />
        ) : (
          <Answered common={activity.common} {...{ said, screen, tap, answerAgain }} />
        )}
      </Stack>
    </article>
  );
}
