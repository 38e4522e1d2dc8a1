import type { Choice, PollSetup } from '../wire.ts';

/** How many chose each answer, alone or among others; in the order of the answers. */
export const chosenBy = (choices: Choice[], { answers }: Pick<PollSetup, 'answers'>): number[] =>
  answers.map(({ key }) => choices.filter((choice) => (typeof choice === 'string' ? choice === key : choice.includes(key))).length);
