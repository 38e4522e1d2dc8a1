import { useId } from 'react';
import { Choices } from '../../../ui/choices.tsx';
import { picturesOf } from '../pictures.tsx';
import { say } from '../say.ts';
import type { AnswerProps, Form } from './form.ts';

/** One of several answers. */
export const one: Form = {
  Answer: Radios,
  missing: (chosen) => (chosen === null ? say('nothingChosen') : null),
  said: (choice, { answers }) => say('chose', { answer: answers.find(({ key }) => key === choice)?.label ?? '' }),
};

function Radios({ common: { question, answers }, chosen, choose, problem }: AnswerProps) {
  return (
    <Choices
      legend={question}
      legendHidden
      name={useId()}
      options={answers.map((answer) => ({ ...answer, picture: picturesOf([answer]) }))}
      chosen={typeof chosen === 'string' ? chosen : null}
      choose={choose}
      describedBy={problem}
    />
  );
}
