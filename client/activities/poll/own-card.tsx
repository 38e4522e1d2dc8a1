import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useDraft } from '../../live/draft.ts';
import type { Choice, PollWire } from '../../../server/activities/poll/wire.ts';
import { announce } from '../../ui/announcer.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { CardProps } from '../kind.ts';
import { Answered, headingOf } from './answered.tsx';
import { Answering } from './answering.tsx';
import { forgetAnswer, movedSince, rememberAnswer } from './before.ts';
import { forms } from './forms.ts';
import { useArrival } from '../arrival.ts';
import type { Adding } from './other-card.tsx';
import { Others } from './others.tsx';
import { say } from './say.ts';
import { screenOf } from './screen.ts';

/** `isBack`: somebody else had the card before, so that nobody has the focus. */
type Props = CardProps<'poll'> & { isBack: boolean; add: (whom: Adding) => void };

/** Kept on the device: what is chosen and not sent, and that somebody would rather not say. */
const NOTHING = { chosen: null as Choice | null, passed: false };
const NO_ANSWER = { choice: null, seq: 0 };

/** What this person answers for themselves. */
export function OwnCard({ activity, earlier, mine, here, tap, move, isBack, add }: Props) {
  const { choice, seq, choiceSeq = seq, moreTime, others = [] }: PollWire['mine'] = mine ?? NO_ANSWER;
  const { common } = activity;
  const [draft, keepDraft, dropDraft] = useDraft(`poll.${activity.id}`, NOTHING);
  const [changingFrom, changeFrom] = useState<number | null>(null); // the answer that is being changed; a newer one ends it
  const [emptySends, countEmptySends] = useState(0);
  const [doing, setDoing] = useState<'answer' | 'more-time'>('answer');

  const form = forms[common.form];
  const said = choice === null ? null : form.said(choice, common);
  const screen = screenOf({
    phase: activity.phase,
    answered: said !== null,
    changing: changingFrom === choiceSeq,
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
  const isOpen = activity.phase === 'open';
  const rememberIt = useEffectEvent((answering: boolean, own: Choice | null) => {
    if (answering && mine !== null && common.again) rememberAnswer(activity.id, own);
    if (!answering && common.since !== undefined) forgetAnswer(common.since);
  });
  useEffect(() => rememberIt(isOpen, choice), [isOpen, choice]);
  const comeBack = useEffectEvent(() => isBack && heading.current?.focus());
  useEffect(() => void comeBack(), []);

  const chosen = draft.chosen ?? choice;
  const missing = form.missing(chosen, common);
  const answer = (given: Choice | null) => {
    press();
    setDoing('answer');
    const moved = movedSince(common, given);
    move({ choice: given, ...(moved && { moved }) });
  };
  const send = () => (chosen === null || missing !== null ? countEmptySends(emptySends + 1) : answer(chosen));
  const pass = () => {
    keepDraft({ chosen: null, passed: true });
    answer(null);
  };
  const needTime = (need: boolean) => {
    setDoing('more-time');
    move({ moreTime: need });
  };
  const answerAgain = () => {
    press();
    dropDraft();
    countEmptySends(0);
    changeFrom(choiceSeq);
  };

  return (
    <article aria-labelledby={id}>
      <Stack>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {headingOf(screen, common)}
        </h2>
        {screen === 'answering' ? (
          <Answering
            {...{ activity, here, tap, doing, chosen, missing, emptySends, send, pass, needTime }}
            needsTime={moreTime === true}
            choose={(next) => keepDraft({ chosen: next, passed: false })}
          />
        ) : (
          <Answered {...{ activity, earlier, said, screen, tap, answerAgain }} isShared={others.some(({ how }) => how === 'here')} />
        )}
        {activity.phase === 'open' && <Others others={others} tap={tap} add={add} />}
      </Stack>
    </article>
  );
}
