import { useEffect, useRef } from 'react';
import { LABEL } from '../../../server/activities/poll/wire.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { numbered } from '../../ui/numbered.ts';
import { sayDesk } from './say-desk.ts';
import './desk.css';

type Props = { legend: string; answers: string[]; change: (answers: string[]) => void; least: number; most: number };

/** Answers that a facilitator writes, in their order. Buttons move them; nothing is dragged. */
export function AnswerList({ legend, answers, change, least, most }: Props) {
  const list = useRef<HTMLFieldSetElement>(null);
  const wanted = useRef<number | null>(null);
  // What is pressed moves, comes or goes: the answer that it was about gets the focus.
  useEffect(() => {
    if (wanted.current !== null) list.current?.querySelectorAll('input').item(wanted.current)?.focus();
    wanted.current = null;
  });
  const put = (next: string[], focus: number) => {
    wanted.current = focus;
    change(next);
  };
  const move = (from: number, to: number) => put(answers.toSpliced(from, 1).toSpliced(to, 0, answers[from] ?? ''), to);
  return (
    <fieldset ref={list} className="answer-list">
      <legend>{legend}</legend>
      {numbered(answers).map(({ at, thing: answer }) => (
        <div key={at} className="answer-row">
          <Field
            label={sayDesk('answerNumber', { number: at + 1 })}
            value={answer}
            change={(text) => change(answers.with(at, text))}
            maxLength={LABEL.longest}
            autoComplete="off"
          />
          <div className="answer-ways">
            {at > 0 && (
              <Button look="quiet" aria-label={sayDesk('moveUp', { number: at + 1 })} onClick={() => move(at, at - 1)}>
                {sayDesk('up')}
              </Button>
            )}
            {at < answers.length - 1 && (
              <Button look="quiet" aria-label={sayDesk('moveDown', { number: at + 1 })} onClick={() => move(at, at + 1)}>
                {sayDesk('down')}
              </Button>
            )}
            {answers.length > least && (
              <Button
                look="quiet"
                aria-label={sayDesk('removeAnswer', { number: at + 1 })}
                onClick={() => put(answers.toSpliced(at, 1), Math.min(at, answers.length - 2))}
              >
                {sayDesk('remove')}
              </Button>
            )}
          </div>
        </div>
      ))}
      {answers.length < most && <Button onClick={() => put([...answers, ''], answers.length)}>{sayDesk('addAnswer')}</Button>}
    </fieldset>
  );
}
