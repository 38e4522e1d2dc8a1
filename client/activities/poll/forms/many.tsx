import { useId } from 'react';
import { Picks } from '../../../ui/choices.tsx';
import { picturesOf } from '../pictures.tsx';
import { listed } from '../paper.ts';
import { say } from '../say.ts';
import type { AnswerProps, Form } from './form.ts';

/** Any of the answers. */
export const many: Form = {
  Answer: Ticks,
  missing: (chosen) => (chosen === null || chosen.length === 0 ? say('nothingChosen') : null),
  said: (choice, { answers }) =>
    say('chose', { answer: listed(answers.flatMap(({ key, label }) => (choice.includes(key) ? [label] : []))) }),
};

function Ticks({ common: { question, answers }, chosen, choose, problem }: AnswerProps) {
  return (
    <Picks
      legend={question}
      legendHidden
      name={useId()}
      options={answers.map((answer) => ({ ...answer, picture: picturesOf([answer]) }))}
      chosen={Array.isArray(chosen) ? chosen : []}
      choose={choose}
      describedBy={problem}
    />
  );
}
