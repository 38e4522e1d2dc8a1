import { useEffect, useRef, type RefObject } from 'react';
import { announce } from '../../../ui/announcer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { inARow } from '../paper.ts';
import { say } from '../say.ts';
import type { AnswerProps, Common, Form } from './form.ts';
import './rank.css';

type Answers = Common['answers'];

/** All answers, in order. */
export const rank: Form = {
  Answer: Order,
  missing: (chosen, { answers }) => (placedIn(chosen, answers).length < answers.length ? say('notAllPlaced') : null),
  said: (choice, { answers }) => say('ordered', { list: inARow(placedIn(choice, answers).map(({ label }) => label)) }),
};

const placedIn = (chosen: AnswerProps['chosen'], answers: Answers): Answers =>
  (Array.isArray(chosen) ? chosen : []).flatMap((key) => answers.find((answer) => answer.key === key) ?? []);

/** Nothing is in order to begin with: a press gives the next place, and buttons move it up and down. Nothing is dragged. */
function Order({ common: { question, answers }, chosen, choose, problem }: AnswerProps) {
  const [fieldset, focusNext] = useFocusNext();
  const placed = placedIn(chosen, answers);
  const left = answers.filter((answer) => !placed.includes(answer));
  const keep = (order: Answers) => choose(order.map(({ key }) => key));
  const tell = (answer: Answers[number], at: number) =>
    announce(say('isNow', { answer: answer.label, place: at + 1, all: answers.length }));

  const move = (answer: Answers[number], from: number, to: number) => {
    const [pressed, other] = to < from ? ['up', 'down'] : ['down', 'up'];
    focusNext(`[data-placed="${answer.key}"] [data-way="${pressed}"]`, `[data-placed="${answer.key}"] [data-way="${other}"]`);
    keep(placed.toSpliced(from, 1).toSpliced(to, 0, answer));
    tell(answer, to);
  };
  const add = (answer: Answers[number]) => {
    focusNext(`[data-left]:not([data-left="${answer.key}"])`, `[data-placed="${answer.key}"] button`);
    keep([...placed, answer]);
    tell(answer, placed.length);
  };
  const takeOut = (answer: Answers[number]) => {
    focusNext(`[data-left="${answer.key}"]`);
    keep(placed.filter((other) => other !== answer));
  };

  return (
    <fieldset ref={fieldset} className="rank" aria-describedby={problem}>
      <legend className="visually-hidden">{question}</legend>
      <Stack gap={3}>
        {placed.length > 0 && (
          <ol className="rank-placed">
            {placed.map((answer, at) => (
              <Placed
                key={answer.key}
                answer={answer}
                place={at + 1}
                last={at === placed.length - 1}
                move={(by) => move(answer, at, at + by)}
                takeOut={() => takeOut(answer)}
              />
            ))}
          </ol>
        )}
        {left.length > 0 && <p>{say(placed.length === 0 ? 'pressFirst' : 'pressNext')}</p>}
        {left.map((answer) => (
          <Button key={answer.key} data-left={answer.key} onClick={() => add(answer)}>
            {answer.label}
          </Button>
        ))}
      </Stack>
    </fieldset>
  );
}

type PlacedProps = { answer: Answers[number]; place: number; last: boolean; move: (by: 1 | -1) => void; takeOut: () => void };

const Placed = ({ answer: { key, label }, place, last, move, takeOut }: PlacedProps) => (
  <li className="rank-row" data-placed={key}>
    <span className="rank-place">{place}</span>
    <span className="rank-label">{label}</span>
    <span className="rank-ways">
      {place > 1 && (
        <Button look="quiet" data-way="up" aria-label={say('moveUp', { answer: label })} onClick={() => move(-1)}>
          {say('up')}
        </Button>
      )}
      {!last && (
        <Button look="quiet" data-way="down" aria-label={say('moveDown', { answer: label })} onClick={() => move(1)}>
          {say('down')}
        </Button>
      )}
      <Button look="quiet" aria-label={say('takeOut', { answer: label })} onClick={takeOut}>
        {say('out')}
      </Button>
    </span>
  </li>
);

/** What is pressed moves, or goes, and the browser would let go of the focus: the first of these that is there gets it. */
function useFocusNext(): [RefObject<HTMLFieldSetElement | null>, (...selectors: string[]) => void] {
  const around = useRef<HTMLFieldSetElement>(null);
  const wanted = useRef<string[]>([]);
  useEffect(() => {
    const found = wanted.current.map((selector) => around.current?.querySelector<HTMLElement>(selector)).find(Boolean);
    wanted.current = [];
    found?.focus();
  });
  return [
    around,
    (...selectors) => {
      wanted.current = selectors;
    },
  ];
}
